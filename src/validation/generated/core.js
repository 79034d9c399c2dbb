// Written by `npm run generate` from schemas/. Do not edit.

import { isAbsoluteUri, isAtMost, isDateTime, isDciDate } from '../../values/formats.js'

const Ack = validate0;
function validate0(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.ack_status === void 0 && (missing0 = "ack_status") || data.timestamp === void 0 && (missing0 = "timestamp") || data.correlation_id === void 0 && (missing0 = "correlation_id"))
      return !1;
    if (data.ack_status !== void 0) {
      let data0 = data.ack_status;
      if (typeof data0 != "string" || !(data0 === "ACK" || data0 === "NACK" || data0 === "ERR"))
        return !1;
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (typeof data1 == "string") {
        if (!isDateTime(data1))
          return !1;
      } else
        return !1;
    }
    if (data.error !== void 0 && !Error(data.error))
      return !1;
    if (data.correlation_id !== void 0) {
      let data3 = data.correlation_id;
      if (typeof data3 == "string") {
        if (data3.length > 99 && !isAtMost(data3, 99) || data3 === "")
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const AckResponse = validate1;
function validate1(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.message === void 0 && (missing0 = "message") || data.message !== void 0 && !Ack(data.message))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const AdditionalInfo = validate2;
function validate2(data) {
  let vErrors = null, errors = 0;
  return errors === errors && !(data && typeof data == "object" && !Array.isArray(data)) ? !1 : errors === 0;
}
const Address = validate3;
function validate3(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address_line_1 !== void 0 && typeof data.address_line_1 != "string" || data.address_line_2 !== void 0 && typeof data.address_line_2 != "string" || data.locality !== void 0 && typeof data.locality != "string" || data.sub_region_code !== void 0 && typeof data.sub_region_code != "string" || data.region_code !== void 0 && typeof data.region_code != "string" || data.postal_code !== void 0 && typeof data.postal_code != "string" || data.country_code !== void 0 && typeof data.country_code != "string" || data.geo_location !== void 0 && !GeoLocation(data.geo_location))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const Authorize = validate4;
function validate4(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ts !== void 0) {
      let data0 = data.ts;
      if (typeof data0 == "string") {
        if (!isDateTime(data0))
          return !1;
      } else
        return !1;
    }
    if (data.purpose !== void 0 && !Purpose(data.purpose))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const Beneficiary = validate5;
function validate5(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assistance_unit !== void 0 && typeof data.assistance_unit != "string" || data.group !== void 0 && !IBRGroup(data.group) || data.member !== void 0 && !IBRMember(data.member))
      return !1;
    if (data.programme_identifier !== void 0) {
      let data3 = data.programme_identifier;
      if (Array.isArray(data3)) {
        for (let i0 = 0; i0 < data3.length; i0++)
          if (!Programme(data3[i0]))
            return !1;
      } else
        return !1;
    }
    if (data.enrollment_date !== void 0) {
      let data5 = data.enrollment_date;
      if (typeof data5 == "string") {
        if (!isDciDate(data5))
          return !1;
      } else
        return !1;
    }
    if (data.enrollment_status !== void 0 && typeof data.enrollment_status != "string")
      return !1;
    if (data.status_change_date !== void 0) {
      let data7 = data.status_change_date;
      if (Array.isArray(data7))
        for (let i1 = 0; i1 < data7.length; i1++) {
          let data8 = data7[i1];
          if (typeof data8 == "string") {
            if (!isDciDate(data8))
              return !1;
          } else
            return !1;
        }
      else
        return !1;
    }
    if (data.benefits !== void 0) {
      let data9 = data.benefits;
      if (Array.isArray(data9)) {
        for (let i2 = 0; i2 < data9.length; i2++)
          if (!Benefit(data9[i2]))
            return !1;
      } else
        return !1;
    }
    if (data.additional_attributes !== void 0) {
      let data11 = data.additional_attributes;
      if (Array.isArray(data11)) {
        for (let i3 = 0; i3 < data11.length; i3++)
          if (typeof data11[i3] != "string")
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const Benefit = validate6;
function validate6(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.benefit_type !== void 0 && typeof data.benefit_type != "string")
      return !1;
    if (data.benefit_date !== void 0) {
      let data1 = data.benefit_date;
      if (typeof data1 == "string") {
        if (!isDciDate(data1))
          return !1;
      } else
        return !1;
    }
    if (data.benefit_value !== void 0 && typeof data.benefit_value != "string" || data.benefit_description !== void 0 && typeof data.benefit_description != "string")
      return !1;
    if (data.benefit_quantity !== void 0) {
      let data4 = data.benefit_quantity;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const BenefitFrequency = validate7;
function validate7(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.freq !== void 0 && typeof data.freq != "string")
      return !1;
    if (data.dtstart !== void 0) {
      let data1 = data.dtstart;
      if (typeof data1 == "string") {
        if (!isDciDate(data1))
          return !1;
      } else
        return !1;
    }
    if (data.interval !== void 0) {
      let data2 = data.interval;
      if (!(typeof data2 == "number" && isFinite(data2)))
        return !1;
    }
    if (data.wkst !== void 0 && typeof data.wkst != "string")
      return !1;
    if (data.count !== void 0) {
      let data4 = data.count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
        return !1;
    }
    if (data.until !== void 0) {
      let data5 = data.until;
      if (typeof data5 == "string") {
        if (!isDciDate(data5))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const Consent = validate8;
function validate8(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ts !== void 0) {
      let data0 = data.ts;
      if (typeof data0 == "string") {
        if (!isDateTime(data0))
          return !1;
      } else
        return !1;
    }
    if (data.purpose !== void 0 && !Purpose(data.purpose))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const DisabilityInfo = validate9;
function validate9(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.disability_limitation_type !== void 0 && typeof data.disability_limitation_type != "string" || data.functional_severity !== void 0 && typeof data.functional_severity != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const EncryptedHeader = validate10;
function validate10(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.alg === void 0 && (missing0 = "alg") || data.enc === void 0 && (missing0 = "enc") || data.kid === void 0 && (missing0 = "kid") || data.alg !== void 0 && typeof data.alg != "string" || data.enc !== void 0 && typeof data.enc != "string" || data.kid !== void 0 && typeof data.kid != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const EncryptedMessage = validate11;
function validate11(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.header === void 0 && (missing0 = "header") || data.ciphertext === void 0 && (missing0 = "ciphertext") || data.encrypted_key === void 0 && (missing0 = "encrypted_key") || data.tag === void 0 && (missing0 = "tag") || data.iv === void 0 && (missing0 = "iv") || data.header !== void 0 && !EncryptedHeader(data.header) || data.ciphertext !== void 0 && typeof data.ciphertext != "string" || data.encrypted_key !== void 0 && typeof data.encrypted_key != "string" || data.tag !== void 0 && typeof data.tag != "string" || data.iv !== void 0 && typeof data.iv != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const Error = validate12;
function validate12(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0 && typeof data.code != "string")
      return !1;
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 == "string") {
        if (data1.length > 999 && !isAtMost(data1, 999))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const EventFrequency = validate13;
function validate13(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.start_time === void 0 && (missing0 = "start_time") || data.end_time === void 0 && (missing0 = "end_time") || data.frequency === void 0 && (missing0 = "frequency"))
      return !1;
    if (data.start_time !== void 0) {
      let data0 = data.start_time;
      if (typeof data0 == "string") {
        if (!isDateTime(data0))
          return !1;
      } else
        return !1;
    }
    if (data.end_time !== void 0) {
      let data1 = data.end_time;
      if (typeof data1 == "string") {
        if (!isDateTime(data1))
          return !1;
      } else
        return !1;
    }
    if (data.frequency !== void 0 && typeof data.frequency != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const ExpPredicate = validate14;
function validate14(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.attribute_name === void 0 && (missing0 = "attribute_name") || data.operator === void 0 && (missing0 = "operator") || data.attribute_value === void 0 && (missing0 = "attribute_value"))
      return !1;
    if (data.attribute_name !== void 0) {
      let data0 = data.attribute_name;
      if (typeof data0 == "string") {
        if (data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.operator !== void 0) {
      let data1 = data.operator;
      if (typeof data1 != "string" || !(data1 === "gt" || data1 === "lt" || data1 === "eq" || data1 === "ge" || data1 === "le" || data1 === "in"))
        return !1;
    }
    if (data.attribute_value !== void 0) {
      let data2 = data.attribute_value;
      if ((!data2 || typeof data2 != "object") && typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "boolean")
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const ExpPredicateWithCondition = validate15;
function validate15(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.expression1 === void 0 && (missing0 = "expression1"))
      return !1;
    if (data.seq_num !== void 0) {
      let data0 = data.seq_num;
      if (!(typeof data0 == "number" && isFinite(data0)))
        return !1;
    }
    if (data.expression1 !== void 0 && !ExpPredicate(data.expression1))
      return !1;
    if (data.condition !== void 0) {
      let data2 = data.condition;
      if (typeof data2 != "string" || !(data2 === "and" || data2 === "or" || data2 === "not"))
        return !1;
    }
    if (data.expression2 !== void 0 && !ExpPredicate(data.expression2))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const Expression = validate16;
function validate16(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.query === void 0 && (missing0 = "query") || data.collection !== void 0 && typeof data.collection != "string")
      return !1;
    if (data.query !== void 0) {
      let data1 = data.query;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const ExpressionQuery = validate17;
function validate17(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.value === void 0 && (missing0 = "value") || data.type !== void 0 && typeof data.type != "string" || data.value !== void 0 && !ExpressionQueryValue(data.value))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const ExpressionQueryValue = validate18;
function validate18(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.expression === void 0 && (missing0 = "expression") || data.expression !== void 0 && !Expression(data.expression))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const GeoCoordinates = validate19;
function validate19(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.latitude !== void 0) {
      let data0 = data.latitude;
      if (!(typeof data0 == "number" && isFinite(data0)))
        return !1;
    }
    if (data.longitude !== void 0) {
      let data1 = data.longitude;
      if (!(typeof data1 == "number" && isFinite(data1)))
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const GeoLocation = validate20;
function validate20(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.plus_code !== void 0 && !GeoLocation_plus_code(data.plus_code))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const GeoLocation_plus_code = validate21;
function validate21(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.global_code !== void 0 && typeof data.global_code != "string" || data.geometry !== void 0 && !GeoLocation_plus_code_geometry(data.geometry))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const GeoLocation_plus_code_geometry = validate22;
function validate22(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bounds !== void 0 && !GeoLocation_plus_code_geometry_bounds(data.bounds) || data.location !== void 0 && !GeoCoordinates(data.location))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const GeoLocation_plus_code_geometry_bounds = validate23;
function validate23(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.northeast !== void 0 && !GeoCoordinates(data.northeast) || data.southwest !== void 0 && !GeoCoordinates(data.southwest))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const GraphqlQuery = validate24;
function validate24(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.value === void 0 && (missing0 = "value") || data.type !== void 0 && typeof data.type != "string" || data.value !== void 0 && !GraphqlQueryValue(data.value))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const GraphqlQueryValue = validate25;
function validate25(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.expression === void 0 && (missing0 = "expression"))
      return !1;
    if (data.expression !== void 0) {
      let data0 = data.expression;
      if (typeof data0 == "string") {
        if (data0 === "")
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const HttpError = validate26;
function validate26(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0 && typeof data.code != "string" || data.message !== void 0 && typeof data.message != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const HttpErrorResponse = validate27;
function validate27(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        for (let i0 = 0; i0 < data0.length; i0++)
          if (!HttpError(data0[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const IBREnrolledUpdates = validate28;
function validate28(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.beneficiaries === void 0 && (missing0 = "beneficiaries"))
      return !1;
    if (data.beneficiaries !== void 0) {
      let data0 = data.beneficiaries;
      if (Array.isArray(data0)) {
        if (data0.length < 1)
          return !1;
        for (let i0 = 0; i0 < data0.length; i0++)
          if (!Beneficiary(data0[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const IBRGroup = validate29;
function validate29(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group_identifier !== void 0) {
      let data0 = data.group_identifier;
      if (Array.isArray(data0)) {
        for (let i0 = 0; i0 < data0.length; i0++)
          if (!Identifier(data0[i0]))
            return !1;
      } else
        return !1;
    }
    if (data.group_type !== void 0 && typeof data.group_type != "string" || data.geographical_location !== void 0 && !Place(data.geographical_location))
      return !1;
    if (data.address !== void 0) {
      let data4 = data.address;
      if (Array.isArray(data4)) {
        for (let i1 = 0; i1 < data4.length; i1++)
          if (!Address(data4[i1]))
            return !1;
      } else
        return !1;
    }
    if (data.place_address !== void 0 && typeof data.place_address != "boolean")
      return !1;
    if (data.poverty_score !== void 0) {
      let data7 = data.poverty_score;
      if (!(typeof data7 == "number" && isFinite(data7)))
        return !1;
    }
    if (data.poverty_score_type !== void 0 && typeof data.poverty_score_type != "string" || data.group_head_info !== void 0 && !IBRMember(data.group_head_info))
      return !1;
    if (data.group_size !== void 0) {
      let data10 = data.group_size;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
        return !1;
    }
    if (data.member_list !== void 0) {
      let data11 = data.member_list;
      if (Array.isArray(data11)) {
        for (let i2 = 0; i2 < data11.length; i2++)
          if (!IBRMember(data11[i2]))
            return !1;
      } else
        return !1;
    }
    if (data.registration_date !== void 0) {
      let data13 = data.registration_date;
      if (typeof data13 == "string") {
        if (!isDciDate(data13))
          return !1;
      } else
        return !1;
    }
    if (data.last_updated !== void 0) {
      let data14 = data.last_updated;
      if (typeof data14 == "string") {
        if (!isDciDate(data14))
          return !1;
      } else
        return !1;
    }
    if (data.additional_attributes !== void 0) {
      let data15 = data.additional_attributes;
      if (Array.isArray(data15)) {
        for (let i3 = 0; i3 < data15.length; i3++)
          if (!AdditionalInfo(data15[i3]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const IBRMember = validate30;
function validate30(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.member_identifier !== void 0) {
      let data0 = data.member_identifier;
      if (Array.isArray(data0)) {
        for (let i0 = 0; i0 < data0.length; i0++)
          if (!Identifier(data0[i0]))
            return !1;
      } else
        return !1;
    }
    if (data.demographic_info !== void 0 && !IBRPerson(data.demographic_info))
      return !1;
    if (data.related_person !== void 0) {
      let data3 = data.related_person;
      if (Array.isArray(data3)) {
        for (let i1 = 0; i1 < data3.length; i1++)
          if (!RelatedPerson(data3[i1]))
            return !1;
      } else
        return !1;
    }
    if (data.is_disabled !== void 0 && typeof data.is_disabled != "boolean")
      return !1;
    if (data.disability_info !== void 0) {
      let data6 = data.disability_info;
      if (Array.isArray(data6)) {
        for (let i2 = 0; i2 < data6.length; i2++)
          if (!DisabilityInfo(data6[i2]))
            return !1;
      } else
        return !1;
    }
    if (data.marital_status !== void 0 && typeof data.marital_status != "string" || data.employment_status !== void 0 && typeof data.employment_status != "string" || data.occupation !== void 0 && typeof data.occupation != "string" || data.income_level !== void 0 && typeof data.income_level != "string" || data.language_code !== void 0 && typeof data.language_code != "string" || data.education_level !== void 0 && typeof data.education_level != "string")
      return !1;
    if (data.additional_attributes !== void 0) {
      let data14 = data.additional_attributes;
      if (Array.isArray(data14)) {
        for (let i3 = 0; i3 < data14.length; i3++)
          if (!AdditionalInfo(data14[i3]))
            return !1;
      } else
        return !1;
    }
    if (data.registration_date !== void 0) {
      let data16 = data.registration_date;
      if (typeof data16 == "string") {
        if (!isDciDate(data16))
          return !1;
      } else
        return !1;
    }
    if (data.last_updated !== void 0) {
      let data17 = data.last_updated;
      if (typeof data17 == "string") {
        if (!isDciDate(data17))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const IBRPerson = validate31;
function validate31(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier !== void 0) {
      let data0 = data.identifier;
      if (Array.isArray(data0)) {
        for (let i0 = 0; i0 < data0.length; i0++)
          if (!Identifier(data0[i0]))
            return !1;
      } else
        return !1;
    }
    if (data.name !== void 0 && !Name(data.name) || data.sex !== void 0 && typeof data.sex != "string")
      return !1;
    if (data.birth_date !== void 0) {
      let data4 = data.birth_date;
      if (typeof data4 == "string") {
        if (!isDciDate(data4))
          return !1;
      } else
        return !1;
    }
    if (data.death_date !== void 0) {
      let data5 = data.death_date;
      if (typeof data5 == "string") {
        if (!isDciDate(data5))
          return !1;
      } else
        return !1;
    }
    if (data.address !== void 0) {
      let data6 = data.address;
      if (Array.isArray(data6)) {
        for (let i1 = 0; i1 < data6.length; i1++)
          if (!Address(data6[i1]))
            return !1;
      } else
        return !1;
    }
    if (data.phone_number !== void 0) {
      let data8 = data.phone_number;
      if (Array.isArray(data8)) {
        for (let i2 = 0; i2 < data8.length; i2++)
          if (typeof data8[i2] != "string")
            return !1;
      } else
        return !1;
    }
    if (data.email !== void 0) {
      let data10 = data.email;
      if (Array.isArray(data10)) {
        for (let i3 = 0; i3 < data10.length; i3++)
          if (typeof data10[i3] != "string")
            return !1;
      } else
        return !1;
    }
    if (data.registration_date !== void 0) {
      let data12 = data.registration_date;
      if (typeof data12 == "string") {
        if (!isDciDate(data12))
          return !1;
      } else
        return !1;
    }
    if (data.last_updated !== void 0) {
      let data13 = data.last_updated;
      if (typeof data13 == "string") {
        if (!isDciDate(data13))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const IBRReceipt = validate32;
function validate32(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.receipt_information === void 0 && (missing0 = "receipt_information"))
      return !1;
    if (data.transaction_id !== void 0) {
      let data0 = data.transaction_id;
      if (typeof data0 == "string") {
        if (data0.length > 99 && !isAtMost(data0, 99) || data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.receipt_information !== void 0 && !IBREnrolledUpdates(data.receipt_information))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const IdTypeValueQuery = validate33;
function validate33(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type") || data.value === void 0 && (missing0 = "value"))
      return !1;
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 == "string") {
        if (data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 != "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "boolean" && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const Identifier = validate34;
function validate34(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.identifier_type === void 0 && (missing0 = "identifier_type") || data.identifier_value === void 0 && (missing0 = "identifier_value") || data.identifier_type !== void 0 && typeof data.identifier_type != "string" || data.identifier_value !== void 0 && typeof data.identifier_value != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const JWKSResponse = validate35;
function validate35(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.keys === void 0 && (missing0 = "keys"))
      return !1;
    if (data.keys !== void 0) {
      let data0 = data.keys;
      if (Array.isArray(data0)) {
        for (let i0 = 0; i0 < data0.length; i0++)
          if (!PublicKey(data0[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const Location = validate36;
function validate36(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.name === void 0 && (missing0 = "name") || data["@type"] !== void 0 && typeof data["@type"] != "string")
      return !1;
    if (data.identifier !== void 0) {
      let data1 = data.identifier;
      if (Array.isArray(data1)) {
        for (let i0 = 0; i0 < data1.length; i0++)
          if (!LocationIdentifier(data1[i0]))
            return !1;
      } else
        return !1;
    }
    if (data.name !== void 0 && typeof data.name != "string" || data.additional_type !== void 0 && typeof data.additional_type != "string")
      return !1;
    if (data.contained_in_place !== void 0) {
      let data5 = data.contained_in_place;
      const _errs12 = errors;
      let valid7 = !0;
      const _errs13 = errors;
      if (data5 !== null) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null), !_valid0) {
        const _errs15 = errors;
        if (typeof data5 != "string")
          return !1;
        var _valid0 = _errs15 === errors;
        valid7 = _valid0;
      }
      if (!valid7) {
        const err1 = {};
        return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, !1;
      }
    }
  } else
    return !1;
  return errors === 0;
}
const LocationIdentifier = validate37;
function validate37(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@type"] !== void 0 && typeof data["@type"] != "string" || data.name !== void 0 && typeof data.name != "string" || data.identifier !== void 0 && typeof data.identifier != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const LocationsResponse = validate38;
function validate38(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data["@context"] === void 0 && (missing0 = "@context") || data["@type"] === void 0 && (missing0 = "@type"))
      return !1;
    if (data["@context"] !== void 0) {
      let data0 = data["@context"];
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))
        return !1;
    }
    if (data["@type"] !== void 0 && typeof data["@type"] != "string")
      return !1;
    if (data.last_updated !== void 0) {
      let data2 = data.last_updated;
      if (typeof data2 == "string") {
        if (!isDateTime(data2))
          return !1;
      } else
        return !1;
    }
    if (data.locations !== void 0) {
      let data3 = data.locations;
      if (Array.isArray(data3)) {
        for (let i0 = 0; i0 < data3.length; i0++)
          if (!Location(data3[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const Meta = validate39;
function validate39(data) {
  let vErrors = null, errors = 0;
  return errors === errors && !(data && typeof data == "object" && !Array.isArray(data)) ? !1 : errors === 0;
}
const MsgCallbackHeader = validate40;
function validate40(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.message_id === void 0 && (missing0 = "message_id") || data.message_ts === void 0 && (missing0 = "message_ts") || data.action === void 0 && (missing0 = "action") || data.status === void 0 && (missing0 = "status") || data.version !== void 0 && typeof data.version != "string")
      return !1;
    if (data.message_id !== void 0) {
      let data1 = data.message_id;
      if (typeof data1 == "string") {
        if (data1.length > 99 && !isAtMost(data1, 99) || data1 === "")
          return !1;
      } else
        return !1;
    }
    if (data.message_ts !== void 0) {
      let data2 = data.message_ts;
      if (typeof data2 == "string") {
        if (!isDateTime(data2))
          return !1;
      } else
        return !1;
    }
    if (data.action !== void 0) {
      let data3 = data.action;
      if (typeof data3 == "string") {
        if (data3 === "")
          return !1;
      } else
        return !1;
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (typeof data4 != "string" || !(data4 === "rcvd" || data4 === "pdng" || data4 === "succ" || data4 === "rjct"))
        return !1;
    }
    if (data.status_reason_code !== void 0 && typeof data.status_reason_code != "string")
      return !1;
    if (data.status_reason_message !== void 0) {
      let data6 = data.status_reason_message;
      if (typeof data6 == "string") {
        if (data6.length > 999 && !isAtMost(data6, 999))
          return !1;
      } else
        return !1;
    }
    if (data.total_count !== void 0) {
      let data7 = data.total_count;
      const _errs16 = errors;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) || errors === _errs16 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
        return !1;
    }
    if (data.completed_count !== void 0) {
      let data8 = data.completed_count;
      const _errs18 = errors;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) || errors === _errs18 && typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)))
        return !1;
    }
    if (data.sender_id !== void 0 && typeof data.sender_id != "string" || data.receiver_id !== void 0 && typeof data.receiver_id != "string" || data.is_msg_encrypted !== void 0 && typeof data.is_msg_encrypted != "boolean" || data.meta !== void 0 && !Meta(data.meta))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const MsgHeader = validate41;
function validate41(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.message_id === void 0 && (missing0 = "message_id") || data.message_ts === void 0 && (missing0 = "message_ts") || data.action === void 0 && (missing0 = "action") || data.sender_id === void 0 && (missing0 = "sender_id") || data.total_count === void 0 && (missing0 = "total_count") || data.version !== void 0 && typeof data.version != "string")
      return !1;
    if (data.message_id !== void 0) {
      let data1 = data.message_id;
      if (typeof data1 == "string") {
        if (data1.length > 99 && !isAtMost(data1, 99) || data1 === "")
          return !1;
      } else
        return !1;
    }
    if (data.message_ts !== void 0) {
      let data2 = data.message_ts;
      if (typeof data2 == "string") {
        if (!isDateTime(data2))
          return !1;
      } else
        return !1;
    }
    if (data.action !== void 0) {
      let data3 = data.action;
      if (typeof data3 == "string") {
        if (data3 === "")
          return !1;
      } else
        return !1;
    }
    if (data.sender_id !== void 0) {
      let data4 = data.sender_id;
      if (typeof data4 == "string") {
        if (data4 === "")
          return !1;
      } else
        return !1;
    }
    if (data.sender_uri !== void 0) {
      let data5 = data.sender_uri;
      if (typeof data5 == "string") {
        if (!isAbsoluteUri(data5))
          return !1;
      } else
        return !1;
    }
    if (data.receiver_id !== void 0 && typeof data.receiver_id != "string")
      return !1;
    if (data.total_count !== void 0) {
      let data7 = data.total_count;
      const _errs16 = errors;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) || errors === _errs16 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
        return !1;
    }
    if (data.is_msg_encrypted !== void 0 && typeof data.is_msg_encrypted != "boolean" || data.meta !== void 0 && !Meta(data.meta))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const Name = validate42;
function validate42(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.surname !== void 0 && typeof data.surname != "string" || data.given_name !== void 0 && typeof data.given_name != "string" || data.second_name !== void 0 && typeof data.second_name != "string" || data.maiden_name !== void 0 && typeof data.maiden_name != "string" || data.prefix !== void 0 && typeof data.prefix != "string" || data.suffix !== void 0 && typeof data.suffix != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const OAuth2ClientTokenRequest = validate43;
function validate43(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.grant_type === void 0 && (missing0 = "grant_type") || data.client_id === void 0 && (missing0 = "client_id") || data.client_secret === void 0 && (missing0 = "client_secret") || data.grant_type !== void 0 && typeof data.grant_type != "string" || data.client_id !== void 0 && typeof data.client_id != "string" || data.client_secret !== void 0 && typeof data.client_secret != "string" || data.scope !== void 0 && typeof data.scope != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const OAuth2ClientTokenResponse = validate44;
function validate44(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.access_token === void 0 && (missing0 = "access_token") || data.token_type === void 0 && (missing0 = "token_type"))
      return !1;
    if (data.access_token !== void 0) {
      let data0 = data.access_token;
      if (typeof data0 == "string") {
        if (data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.token_type !== void 0 && typeof data.token_type != "string" || data.expires_in !== void 0 && typeof data.expires_in != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const Pagination = validate45;
function validate45(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.page_size === void 0 && (missing0 = "page_size") || data.page_number === void 0 && (missing0 = "page_number") || data.total_count === void 0 && (missing0 = "total_count"))
      return !1;
    if (data.page_size !== void 0) {
      let data0 = data.page_size;
      const _errs2 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) || errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
        return !1;
    }
    if (data.page_number !== void 0) {
      let data1 = data.page_number;
      const _errs4 = errors;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) || errors === _errs4 && typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)))
        return !1;
    }
    if (data.total_count !== void 0) {
      let data2 = data.total_count;
      const _errs6 = errors;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) || errors === _errs6 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const PaginationRequest = validate46;
function validate46(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.page_size === void 0 && (missing0 = "page_size"))
      return !1;
    if (data.page_size !== void 0) {
      let data0 = data.page_size;
      const _errs2 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) || errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
        return !1;
    }
    if (data.page_number !== void 0) {
      let data1 = data.page_number;
      const _errs4 = errors;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) || errors === _errs4 && typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)))
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const Person = validate47;
function validate47(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier !== void 0) {
      let data0 = data.identifier;
      if (Array.isArray(data0)) {
        for (let i0 = 0; i0 < data0.length; i0++)
          if (!Identifier(data0[i0]))
            return !1;
      } else
        return !1;
    }
    if (data.name !== void 0 && !Name(data.name) || data.sex !== void 0 && typeof data.sex != "string")
      return !1;
    if (data.birth_date !== void 0) {
      let data4 = data.birth_date;
      if (typeof data4 == "string") {
        if (!isDciDate(data4))
          return !1;
      } else
        return !1;
    }
    if (data.death_date !== void 0) {
      let data5 = data.death_date;
      if (typeof data5 == "string") {
        if (!isDciDate(data5))
          return !1;
      } else
        return !1;
    }
    if (data.address !== void 0) {
      let data6 = data.address;
      if (Array.isArray(data6)) {
        for (let i1 = 0; i1 < data6.length; i1++)
          if (!Address(data6[i1]))
            return !1;
      } else
        return !1;
    }
    if (data.phone_number !== void 0) {
      let data8 = data.phone_number;
      if (Array.isArray(data8)) {
        for (let i2 = 0; i2 < data8.length; i2++)
          if (typeof data8[i2] != "string")
            return !1;
      } else
        return !1;
    }
    if (data.email !== void 0) {
      let data10 = data.email;
      if (Array.isArray(data10)) {
        for (let i3 = 0; i3 < data10.length; i3++)
          if (typeof data10[i3] != "string")
            return !1;
      } else
        return !1;
    }
    if (data.registration_date !== void 0) {
      let data12 = data.registration_date;
      if (typeof data12 == "string") {
        if (!isDciDate(data12))
          return !1;
      } else
        return !1;
    }
    if (data.last_updated !== void 0) {
      let data13 = data.last_updated;
      if (typeof data13 == "string") {
        if (!isDciDate(data13))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const Place = validate48;
function validate48(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && typeof data.name != "string" || data.address_line !== void 0 && typeof data.address_line != "string" || data.geo !== void 0 && !GeoCoordinates(data.geo) || data.contained_in_place !== void 0 && !Place(data.contained_in_place))
      return !1;
    if (data.contains_place !== void 0) {
      let data4 = data.contains_place;
      if (Array.isArray(data4)) {
        for (let i0 = 0; i0 < data4.length; i0++)
          if (!Place(data4[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const Programme = validate49;
function validate49(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.programme_name !== void 0 && typeof data.programme_name != "string" || data.programme_identifier !== void 0 && typeof data.programme_identifier != "string" || data.programme_description !== void 0 && typeof data.programme_description != "string" || data.implementing_institution !== void 0 && typeof data.implementing_institution != "string" || data.institution_type !== void 0 && typeof data.institution_type != "string" || data.legal_status !== void 0 && typeof data.legal_status != "string")
      return !1;
    if (data.social_protection_functions !== void 0) {
      let data6 = data.social_protection_functions;
      if (Array.isArray(data6)) {
        for (let i0 = 0; i0 < data6.length; i0++)
          if (typeof data6[i0] != "string")
            return !1;
      } else
        return !1;
    }
    if (data.contribution_type !== void 0 && typeof data.contribution_type != "string" || data.programme_type !== void 0 && typeof data.programme_type != "string")
      return !1;
    if (data.benefit !== void 0) {
      let data10 = data.benefit;
      if (Array.isArray(data10)) {
        for (let i1 = 0; i1 < data10.length; i1++)
          if (!Benefit(data10[i1]))
            return !1;
      } else
        return !1;
    }
    if (data.benefit_frequency !== void 0) {
      let data12 = data.benefit_frequency;
      if (Array.isArray(data12)) {
        for (let i2 = 0; i2 < data12.length; i2++)
          if (!BenefitFrequency(data12[i2]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const PublicKey = validate50;
function validate50(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kty === void 0 && (missing0 = "kty") || data.kid === void 0 && (missing0 = "kid") || data.use === void 0 && (missing0 = "use") || data.alg === void 0 && (missing0 = "alg") || data.kty !== void 0 && typeof data.kty != "string" || data.kid !== void 0 && typeof data.kid != "string")
      return !1;
    if (data.use !== void 0) {
      let data2 = data.use;
      if (typeof data2 != "string" || !(data2 === "sig" || data2 === "enc"))
        return !1;
    }
    if (data.alg !== void 0 && typeof data.alg != "string")
      return !1;
  } else
    return !1;
  return errors === 0;
}
const Purpose = validate51;
function validate51(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && typeof data.text != "string" || data.code !== void 0 && typeof data.code != "string")
      return !1;
    if (data.ref_uri !== void 0) {
      let data2 = data.ref_uri;
      if (typeof data2 == "string") {
        if (!isAbsoluteUri(data2))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const RelatedPerson = validate52;
function validate52(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relationship_type !== void 0 && typeof data.relationship_type != "string" || data.related_member !== void 0 && !Person(data.related_member))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const SearchSort = validate53;
function validate53(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attribute_name !== void 0) {
      let data0 = data.attribute_name;
      if (typeof data0 == "string") {
        if (data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.sort_order !== void 0) {
      let data1 = data.sort_order;
      if (typeof data1 != "string" || !(data1 === "asc" || data1 === "desc"))
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const SubscribeResponse = validate54;
function validate54(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.subscribe_response === void 0 && (missing0 = "subscribe_response"))
      return !1;
    if (data.transaction_id !== void 0) {
      let data0 = data.transaction_id;
      if (typeof data0 == "string") {
        if (data0.length > 99 && !isAtMost(data0, 99) || data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.correlation_id !== void 0) {
      let data1 = data.correlation_id;
      if (typeof data1 == "string") {
        if (data1.length > 99 && !isAtMost(data1, 99) || data1 === "")
          return !1;
      } else
        return !1;
    }
    if (data.subscribe_response !== void 0) {
      let data2 = data.subscribe_response;
      if (Array.isArray(data2)) {
        for (let i0 = 0; i0 < data2.length; i0++)
          if (!SubscribeResponseItem(data2[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const SubscribeResponseItem = validate55, pattern0 = new RegExp("^[a-z]{3}$", "u");
function validate55(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.status === void 0 && (missing0 = "status"))
      return !1;
    if (data.reference_id !== void 0) {
      let data0 = data.reference_id;
      if (typeof data0 == "string") {
        if (data0.length > 99 && !isAtMost(data0, 99) || data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (typeof data1 == "string") {
        if (!isDateTime(data1))
          return !1;
      } else
        return !1;
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 != "string" || !(data2 === "rcvd" || data2 === "pdng" || data2 === "succ" || data2 === "rjct"))
        return !1;
    }
    if (data.status_reason_code !== void 0 && typeof data.status_reason_code != "string")
      return !1;
    if (data.status_reason_message !== void 0) {
      let data4 = data.status_reason_message;
      if (typeof data4 == "string") {
        if (data4.length > 999 && !isAtMost(data4, 999))
          return !1;
      } else
        return !1;
    }
    if (data.subscriptions !== void 0) {
      let data5 = data.subscriptions;
      if (Array.isArray(data5)) {
        for (let i0 = 0; i0 < data5.length; i0++)
          if (!SubscriptionInfo(data5[i0]))
            return !1;
      } else
        return !1;
    }
    if (data.pagination !== void 0 && !Pagination(data.pagination))
      return !1;
    if (data.locale !== void 0) {
      let data8 = data.locale;
      if (typeof data8 == "string") {
        if (!pattern0.test(data8))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const SubscriptionInfo = validate56;
function validate56(data) {
  let vErrors = null, errors = 0;
  const _errs0 = errors, _errs3 = errors;
  let valid2 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.filter_type === void 0 && (missing0 = "filter_type")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.filter_type !== void 0 && data.filter_type !== "idtype-value") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null), _valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.filter !== void 0 && !IdTypeValueQuery(data.filter))
      return !1;
    var _valid0 = _errs6 === errors;
    valid2 = _valid0;
  } else {
    const _errs8 = errors, _errs9 = errors;
    let valid5 = !0;
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.filter_type === void 0 && (missing1 = "filter_type")) {
        const err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.filter_type !== void 0 && data.filter_type !== "expression") {
        const err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    if (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null), _valid1) {
      const _errs12 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.filter !== void 0 && !ExpressionQuery(data.filter))
        return !1;
      var _valid1 = _errs12 === errors;
      valid5 = _valid1;
    } else {
      const _errs14 = errors, _errs15 = errors;
      let valid8 = !0;
      const _errs16 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.filter_type === void 0 && (missing2 = "filter_type")) {
          const err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        } else if (data.filter_type !== void 0 && data.filter_type !== "predicate") {
          const err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      var _valid2 = _errs16 === errors;
      if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid2) {
        const _errs18 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.filter !== void 0) {
          let data5 = data.filter;
          if (Array.isArray(data5)) {
            if (data5.length < 1)
              return !1;
            for (let i0 = 0; i0 < data5.length; i0++)
              if (!ExpPredicateWithCondition(data5[i0]))
                return !1;
          } else
            return !1;
        }
        var _valid2 = _errs18 === errors;
        valid8 = _valid2;
      } else {
        const _errs22 = errors, _errs23 = errors;
        let valid12 = !0;
        const _errs24 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.filter_type === void 0 && (missing3 = "filter_type")) {
            const err6 = {};
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          } else if (data.filter_type !== void 0 && data.filter_type !== "graphql") {
            const err7 = {};
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        var _valid3 = _errs24 === errors;
        if (errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null), _valid3) {
          const _errs26 = errors;
          if (data && typeof data == "object" && !Array.isArray(data) && data.filter !== void 0 && !GraphqlQuery(data.filter))
            return !1;
          var _valid3 = _errs26 === errors;
          valid12 = _valid3;
        }
        if (!valid12) {
          const err8 = {};
          return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, !1;
        }
        var _valid2 = _errs22 === errors;
        valid8 = _valid2;
      }
      if (!valid8) {
        const err9 = {};
        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, !1;
      }
      var _valid1 = _errs14 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err10 = {};
      return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, !1;
    }
    var _valid0 = _errs8 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err11 = {};
    return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.code === void 0 && (missing4 = "code") || data.status === void 0 && (missing4 = "status") || data.timestamp === void 0 && (missing4 = "timestamp") || data.version !== void 0 && typeof data.version != "string")
        return !1;
      if (data.code !== void 0) {
        let data10 = data.code;
        if (typeof data10 == "string") {
          if (data10.length > 99 && !isAtMost(data10, 99) || data10 === "")
            return !1;
        } else
          return !1;
      }
      if (data.status !== void 0) {
        let data11 = data.status;
        if (typeof data11 != "string" || !(data11 === "subscribe" || data11 === "unsubscribe"))
          return !1;
      }
      if (data.timestamp !== void 0) {
        let data12 = data.timestamp;
        if (typeof data12 == "string") {
          if (!isDateTime(data12))
            return !1;
        } else
          return !1;
      }
      if (data.reg_type !== void 0 && typeof data.reg_type != "string" || data.reg_event_type !== void 0 && typeof data.reg_event_type != "string" || data.frequency !== void 0 && !EventFrequency(data.frequency))
        return !1;
      if (data.filter_type !== void 0) {
        let data16 = data.filter_type;
        if (typeof data16 != "string" || !(data16 === "idtype-value" || data16 === "expression" || data16 === "predicate" || data16 === "graphql"))
          return !1;
      }
      if (data.notify_record_type !== void 0 && typeof data.notify_record_type != "string")
        return !1;
      if (data.locale !== void 0) {
        let data19 = data.locale;
        if (typeof data19 == "string") {
          if (!pattern0.test(data19))
            return !1;
        } else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
const SubscriptionState = validate57;
function validate57(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status"))
      return !1;
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 == "string") {
        if (data0.length > 99 && !isAtMost(data0, 99) || data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string" || !(data1 === "subscribe" || data1 === "unsubscribe"))
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const TxnStatusQuestion = validate58;
function validate58(data) {
  let vErrors = null, errors = 0;
  const _errs0 = errors, _errs3 = errors;
  let valid2 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.attribute_type === void 0 && (missing0 = "attribute_type")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.attribute_type !== void 0 && data.attribute_type !== "transaction_id") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null), _valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.attribute_value !== void 0) {
      let data1 = data.attribute_value;
      if (typeof data1 == "string") {
        if (data1.length > 99 && !isAtMost(data1, 99) || data1 === "")
          return !1;
      } else
        return !1;
    }
    var _valid0 = _errs6 === errors;
    valid2 = _valid0;
  } else {
    const _errs9 = errors, _errs10 = errors;
    let valid5 = !0;
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.attribute_type === void 0 && (missing1 = "attribute_type")) {
        const err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.attribute_type !== void 0 && data.attribute_type !== "reference_id_list") {
        const err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    if (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null), _valid1) {
      const _errs13 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.attribute_value !== void 0) {
        let data3 = data.attribute_value;
        if (Array.isArray(data3)) {
          if (data3.length < 1)
            return !1;
          for (let i0 = 0; i0 < data3.length; i0++) {
            let data4 = data3[i0];
            if (typeof data4 == "string") {
              if (data4.length > 99 && !isAtMost(data4, 99) || data4 === "")
                return !1;
            } else
              return !1;
          }
        } else
          return !1;
      }
      var _valid1 = _errs13 === errors;
      valid5 = _valid1;
    } else {
      const _errs18 = errors, _errs19 = errors;
      let valid9 = !0;
      const _errs20 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.attribute_type === void 0 && (missing2 = "attribute_type")) {
          const err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        } else if (data.attribute_type !== void 0 && data.attribute_type !== "correlation_id") {
          const err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      var _valid2 = _errs20 === errors;
      if (errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null), _valid2) {
        const _errs22 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.attribute_value !== void 0) {
          let data6 = data.attribute_value;
          if (typeof data6 == "string") {
            if (data6.length > 99 && !isAtMost(data6, 99) || data6 === "")
              return !1;
          } else
            return !1;
        }
        var _valid2 = _errs22 === errors;
        valid9 = _valid2;
      } else {
        const _errs25 = errors, _errs26 = errors;
        let valid12 = !0;
        const _errs27 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.attribute_type === void 0 && (missing3 = "attribute_type")) {
            const err6 = {};
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          } else if (data.attribute_type !== void 0 && data.attribute_type !== "subscription_code_list") {
            const err7 = {};
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        var _valid3 = _errs27 === errors;
        if (errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null), _valid3) {
          const _errs29 = errors;
          if (data && typeof data == "object" && !Array.isArray(data) && data.attribute_value !== void 0) {
            let data8 = data.attribute_value;
            if (Array.isArray(data8)) {
              if (data8.length < 1)
                return !1;
              for (let i1 = 0; i1 < data8.length; i1++) {
                let data9 = data8[i1];
                if (typeof data9 == "string") {
                  if (data9.length > 99 && !isAtMost(data9, 99) || data9 === "")
                    return !1;
                } else
                  return !1;
              }
            } else
              return !1;
          }
          var _valid3 = _errs29 === errors;
          valid12 = _valid3;
        }
        if (!valid12) {
          const err8 = {};
          return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, !1;
        }
        var _valid2 = _errs25 === errors;
        valid9 = _valid2;
      }
      if (!valid9) {
        const err9 = {};
        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, !1;
      }
      var _valid1 = _errs18 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err10 = {};
      return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, !1;
    }
    var _valid0 = _errs9 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err11 = {};
    return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.reference_id === void 0 && (missing4 = "reference_id") || data.txn_type === void 0 && (missing4 = "txn_type") || data.attribute_type === void 0 && (missing4 = "attribute_type") || data.attribute_value === void 0 && (missing4 = "attribute_value"))
        return !1;
      if (data.reference_id !== void 0) {
        let data10 = data.reference_id;
        if (typeof data10 == "string") {
          if (data10.length > 99 && !isAtMost(data10, 99) || data10 === "")
            return !1;
        } else
          return !1;
      }
      if (data.txn_type !== void 0) {
        let data11 = data.txn_type;
        if (typeof data11 != "string" || !(data11 === "search" || data11 === "subscribe" || data11 === "unsubscribe" || data11 === "receipt"))
          return !1;
      }
      if (data.attribute_type !== void 0) {
        let data12 = data.attribute_type;
        if (typeof data12 != "string" || !(data12 === "transaction_id" || data12 === "reference_id_list" || data12 === "correlation_id" || data12 === "subscription_code_list"))
          return !1;
      }
      if (data.locale !== void 0) {
        let data14 = data.locale;
        if (typeof data14 == "string") {
          if (!pattern0.test(data14))
            return !1;
        } else
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
const TxnStatusRequest = validate59;
function validate59(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.txnstatus_request === void 0 && (missing0 = "txnstatus_request"))
      return !1;
    if (data.transaction_id !== void 0) {
      let data0 = data.transaction_id;
      if (typeof data0 == "string") {
        if (data0.length > 99 && !isAtMost(data0, 99) || data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.txnstatus_request !== void 0 && !TxnStatusQuestion(data.txnstatus_request))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const UnSubscribeRequest = validate60;
function validate60(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.subscription_codes === void 0 && (missing0 = "subscription_codes"))
      return !1;
    if (data.transaction_id !== void 0) {
      let data0 = data.transaction_id;
      if (typeof data0 == "string") {
        if (data0.length > 99 && !isAtMost(data0, 99) || data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (typeof data1 == "string") {
        if (!isDateTime(data1))
          return !1;
      } else
        return !1;
    }
    if (data.subscription_codes !== void 0) {
      let data2 = data.subscription_codes;
      if (Array.isArray(data2)) {
        if (data2.length < 1)
          return !1;
        for (let i0 = 0; i0 < data2.length; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (data3.length > 99 && !isAtMost(data3, 99) || data3 === "")
              return !1;
          } else
            return !1;
        }
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const UnSubscribeResponse = validate61;
function validate61(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.status === void 0 && (missing0 = "status"))
      return !1;
    if (data.transaction_id !== void 0) {
      let data0 = data.transaction_id;
      if (typeof data0 == "string") {
        if (data0.length > 99 && !isAtMost(data0, 99) || data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.correlation_id !== void 0) {
      let data1 = data.correlation_id;
      if (typeof data1 == "string") {
        if (data1.length > 99 && !isAtMost(data1, 99) || data1 === "")
          return !1;
      } else
        return !1;
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 == "string") {
        if (!isDateTime(data2))
          return !1;
      } else
        return !1;
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string" || !(data3 === "rcvd" || data3 === "pdng" || data3 === "succ" || data3 === "rjct"))
        return !1;
    }
    if (data.status_reason_code !== void 0 && typeof data.status_reason_code != "string")
      return !1;
    if (data.status_reason_message !== void 0) {
      let data5 = data.status_reason_message;
      if (typeof data5 == "string") {
        if (data5.length > 999 && !isAtMost(data5, 999))
          return !1;
      } else
        return !1;
    }
    if (data.subscription_status !== void 0) {
      let data6 = data.subscription_status;
      if (Array.isArray(data6)) {
        for (let i0 = 0; i0 < data6.length; i0++)
          if (!SubscriptionState(data6[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
export {
  Ack,
  AckResponse,
  AdditionalInfo,
  Address,
  Authorize,
  Beneficiary,
  Benefit,
  BenefitFrequency,
  Consent,
  DisabilityInfo,
  EncryptedHeader,
  EncryptedMessage,
  Error,
  EventFrequency,
  ExpPredicate,
  ExpPredicateWithCondition,
  Expression,
  ExpressionQuery,
  ExpressionQueryValue,
  GeoCoordinates,
  GeoLocation,
  GeoLocation_plus_code,
  GeoLocation_plus_code_geometry,
  GeoLocation_plus_code_geometry_bounds,
  GraphqlQuery,
  GraphqlQueryValue,
  HttpError,
  HttpErrorResponse,
  IBREnrolledUpdates,
  IBRGroup,
  IBRMember,
  IBRPerson,
  IBRReceipt,
  IdTypeValueQuery,
  Identifier,
  JWKSResponse,
  Location,
  LocationIdentifier,
  LocationsResponse,
  Meta,
  MsgCallbackHeader,
  MsgHeader,
  Name,
  OAuth2ClientTokenRequest,
  OAuth2ClientTokenResponse,
  Pagination,
  PaginationRequest,
  Person,
  Place,
  Programme,
  PublicKey,
  Purpose,
  RelatedPerson,
  SearchSort,
  SubscribeResponse,
  SubscribeResponseItem,
  SubscriptionInfo,
  SubscriptionState,
  TxnStatusQuestion,
  TxnStatusRequest,
  UnSubscribeRequest,
  UnSubscribeResponse
};

/** The validators by title. */
export const validators = {
  AckResponse,
  EncryptedMessage,
  HttpErrorResponse,
  JWKSResponse,
  LocationsResponse,
  MsgCallbackHeader,
  MsgHeader,
  OAuth2ClientTokenRequest,
  OAuth2ClientTokenResponse,
}
