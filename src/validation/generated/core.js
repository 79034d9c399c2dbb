// Written by `npm run generate` from schemas/. Do not edit.

import { isAbsoluteUri, isAtMost, isDateTime, isDciDate } from '../../values/formats.js'

const Ack = validate0;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ack_status === void 0 && (missing0 = "ack_status") || data.timestamp === void 0 && (missing0 = "timestamp") || data.correlation_id === void 0 && (missing0 = "correlation_id"))
        return validate0.errors = [{}], !1;
      if (data.ack_status !== void 0) {
        let data0 = data.ack_status;
        if (typeof data0 != "string")
          return validate0.errors = [{}], !1;
        if (!(data0 === "ACK" || data0 === "NACK" || data0 === "ERR"))
          return validate0.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate0.errors = [{}], !1;
          } else
            return validate0.errors = [{}], !1;
      }
      if (data.error !== void 0 && !Error(data.error))
        return validate0.errors = [{}], !1;
      if (data.correlation_id !== void 0) {
        let data3 = data.correlation_id;
        if (errors === errors)
          if (typeof data3 == "string") {
            if (data3.length > 99 && !isAtMost(data3, 99))
              return validate0.errors = [{}], !1;
            if (data3 === "")
              return validate0.errors = [{}], !1;
          } else
            return validate0.errors = [{}], !1;
      }
    } else
      return validate0.errors = [{}], !1;
  return validate0.errors = vErrors, errors === 0;
}
const AckResponse = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message"))
        return validate1.errors = [{}], !1;
      if (data.message !== void 0 && !Ack(data.message))
        return validate1.errors = [{}], !1;
    } else
      return validate1.errors = [{}], !1;
  return validate1.errors = vErrors, errors === 0;
}
const AdditionalInfo = validate2;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return errors === errors && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate2.errors = [{}], !1) : (validate2.errors = vErrors, errors === 0);
}
const Address = validate3;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.address_line_1 !== void 0 && typeof data.address_line_1 != "string")
        return validate3.errors = [{}], !1;
      if (data.address_line_2 !== void 0 && typeof data.address_line_2 != "string")
        return validate3.errors = [{}], !1;
      if (data.locality !== void 0 && typeof data.locality != "string")
        return validate3.errors = [{}], !1;
      if (data.sub_region_code !== void 0 && typeof data.sub_region_code != "string")
        return validate3.errors = [{}], !1;
      if (data.region_code !== void 0 && typeof data.region_code != "string")
        return validate3.errors = [{}], !1;
      if (data.postal_code !== void 0 && typeof data.postal_code != "string")
        return validate3.errors = [{}], !1;
      if (data.country_code !== void 0 && typeof data.country_code != "string")
        return validate3.errors = [{}], !1;
      if (data.geo_location !== void 0 && !GeoLocation(data.geo_location))
        return validate3.errors = [{}], !1;
    } else
      return validate3.errors = [{}], !1;
  return validate3.errors = vErrors, errors === 0;
}
const Authorize = validate4;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ts !== void 0) {
        let data0 = data.ts;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!isDateTime(data0))
              return validate4.errors = [{}], !1;
          } else
            return validate4.errors = [{}], !1;
      }
      if (data.purpose !== void 0 && !Purpose(data.purpose))
        return validate4.errors = [{}], !1;
    } else
      return validate4.errors = [{}], !1;
  return validate4.errors = vErrors, errors === 0;
}
const Beneficiary = validate5;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.assistance_unit !== void 0 && typeof data.assistance_unit != "string")
        return validate5.errors = [{}], !1;
      if (data.group !== void 0 && !IBRGroup(data.group))
        return validate5.errors = [{}], !1;
      if (data.member !== void 0 && !IBRMember(data.member))
        return validate5.errors = [{}], !1;
      if (data.programme_identifier !== void 0) {
        let data3 = data.programme_identifier;
        if (errors === errors)
          if (Array.isArray(data3)) {
            var valid5 = !0;
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs8 = errors;
              if (!Programme(data3[i0]))
                return validate5.errors = [{}], !1;
              var valid5 = _errs8 === errors;
              if (!valid5)
                break;
            }
          } else
            return validate5.errors = [{}], !1;
      }
      if (data.enrollment_date !== void 0) {
        let data5 = data.enrollment_date;
        if (errors === errors)
          if (typeof data5 == "string") {
            if (!isDciDate(data5))
              return validate5.errors = [{}], !1;
          } else
            return validate5.errors = [{}], !1;
      }
      if (data.enrollment_status !== void 0 && typeof data.enrollment_status != "string")
        return validate5.errors = [{}], !1;
      if (data.status_change_date !== void 0) {
        let data7 = data.status_change_date;
        if (errors === errors)
          if (Array.isArray(data7)) {
            var valid9 = !0;
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              const _errs15 = errors;
              if (errors === _errs15)
                if (typeof data8 == "string") {
                  if (!isDciDate(data8))
                    return validate5.errors = [{}], !1;
                } else
                  return validate5.errors = [{}], !1;
              var valid9 = _errs15 === errors;
              if (!valid9)
                break;
            }
          } else
            return validate5.errors = [{}], !1;
      }
      if (data.benefits !== void 0) {
        let data9 = data.benefits;
        if (errors === errors)
          if (Array.isArray(data9)) {
            var valid11 = !0;
            const len2 = data9.length;
            for (let i2 = 0; i2 < len2; i2++) {
              const _errs19 = errors;
              if (!Benefit(data9[i2]))
                return validate5.errors = [{}], !1;
              var valid11 = _errs19 === errors;
              if (!valid11)
                break;
            }
          } else
            return validate5.errors = [{}], !1;
      }
      if (data.additional_attributes !== void 0) {
        let data11 = data.additional_attributes;
        if (errors === errors)
          if (Array.isArray(data11)) {
            var valid13 = !0;
            const len3 = data11.length;
            for (let i3 = 0; i3 < len3; i3++) {
              const _errs22 = errors;
              if (typeof data11[i3] != "string")
                return validate5.errors = [{}], !1;
              var valid13 = _errs22 === errors;
              if (!valid13)
                break;
            }
          } else
            return validate5.errors = [{}], !1;
      }
    } else
      return validate5.errors = [{}], !1;
  return validate5.errors = vErrors, errors === 0;
}
const Benefit = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.benefit_type !== void 0 && typeof data.benefit_type != "string")
        return validate6.errors = [{}], !1;
      if (data.benefit_date !== void 0) {
        let data1 = data.benefit_date;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDciDate(data1))
              return validate6.errors = [{}], !1;
          } else
            return validate6.errors = [{}], !1;
      }
      if (data.benefit_value !== void 0 && typeof data.benefit_value != "string")
        return validate6.errors = [{}], !1;
      if (data.benefit_description !== void 0 && typeof data.benefit_description != "string")
        return validate6.errors = [{}], !1;
      if (data.benefit_quantity !== void 0) {
        let data4 = data.benefit_quantity;
        if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
          return validate6.errors = [{}], !1;
      }
    } else
      return validate6.errors = [{}], !1;
  return validate6.errors = vErrors, errors === 0;
}
const BenefitFrequency = validate7;
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.freq !== void 0 && typeof data.freq != "string")
        return validate7.errors = [{}], !1;
      if (data.dtstart !== void 0) {
        let data1 = data.dtstart;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDciDate(data1))
              return validate7.errors = [{}], !1;
          } else
            return validate7.errors = [{}], !1;
      }
      if (data.interval !== void 0) {
        let data2 = data.interval;
        if (!(typeof data2 == "number" && isFinite(data2)))
          return validate7.errors = [{}], !1;
      }
      if (data.wkst !== void 0 && typeof data.wkst != "string")
        return validate7.errors = [{}], !1;
      if (data.count !== void 0) {
        let data4 = data.count;
        if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
          return validate7.errors = [{}], !1;
      }
      if (data.until !== void 0) {
        let data5 = data.until;
        if (errors === errors)
          if (typeof data5 == "string") {
            if (!isDciDate(data5))
              return validate7.errors = [{}], !1;
          } else
            return validate7.errors = [{}], !1;
      }
    } else
      return validate7.errors = [{}], !1;
  return validate7.errors = vErrors, errors === 0;
}
const Consent = validate8;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ts !== void 0) {
        let data0 = data.ts;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!isDateTime(data0))
              return validate8.errors = [{}], !1;
          } else
            return validate8.errors = [{}], !1;
      }
      if (data.purpose !== void 0 && !Purpose(data.purpose))
        return validate8.errors = [{}], !1;
    } else
      return validate8.errors = [{}], !1;
  return validate8.errors = vErrors, errors === 0;
}
const DisabilityInfo = validate9;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.disability_limitation_type !== void 0 && typeof data.disability_limitation_type != "string")
        return validate9.errors = [{}], !1;
      if (data.functional_severity !== void 0 && typeof data.functional_severity != "string")
        return validate9.errors = [{}], !1;
    } else
      return validate9.errors = [{}], !1;
  return validate9.errors = vErrors, errors === 0;
}
const EncryptedHeader = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.alg === void 0 && (missing0 = "alg") || data.enc === void 0 && (missing0 = "enc") || data.kid === void 0 && (missing0 = "kid"))
        return validate10.errors = [{}], !1;
      if (data.alg !== void 0 && typeof data.alg != "string")
        return validate10.errors = [{}], !1;
      if (data.enc !== void 0 && typeof data.enc != "string")
        return validate10.errors = [{}], !1;
      if (data.kid !== void 0 && typeof data.kid != "string")
        return validate10.errors = [{}], !1;
    } else
      return validate10.errors = [{}], !1;
  return validate10.errors = vErrors, errors === 0;
}
const EncryptedMessage = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.header === void 0 && (missing0 = "header") || data.ciphertext === void 0 && (missing0 = "ciphertext") || data.encrypted_key === void 0 && (missing0 = "encrypted_key") || data.tag === void 0 && (missing0 = "tag") || data.iv === void 0 && (missing0 = "iv"))
        return validate11.errors = [{}], !1;
      if (data.header !== void 0 && !EncryptedHeader(data.header))
        return validate11.errors = [{}], !1;
      if (data.ciphertext !== void 0 && typeof data.ciphertext != "string")
        return validate11.errors = [{}], !1;
      if (data.encrypted_key !== void 0 && typeof data.encrypted_key != "string")
        return validate11.errors = [{}], !1;
      if (data.tag !== void 0 && typeof data.tag != "string")
        return validate11.errors = [{}], !1;
      if (data.iv !== void 0 && typeof data.iv != "string")
        return validate11.errors = [{}], !1;
    } else
      return validate11.errors = [{}], !1;
  return validate11.errors = vErrors, errors === 0;
}
const Error = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && typeof data.code != "string")
        return validate12.errors = [{}], !1;
      if (data.message !== void 0) {
        let data1 = data.message;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 999 && !isAtMost(data1, 999))
              return validate12.errors = [{}], !1;
          } else
            return validate12.errors = [{}], !1;
      }
    } else
      return validate12.errors = [{}], !1;
  return validate12.errors = vErrors, errors === 0;
}
const EventFrequency = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.start_time === void 0 && (missing0 = "start_time") || data.end_time === void 0 && (missing0 = "end_time") || data.frequency === void 0 && (missing0 = "frequency"))
        return validate13.errors = [{}], !1;
      if (data.start_time !== void 0) {
        let data0 = data.start_time;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!isDateTime(data0))
              return validate13.errors = [{}], !1;
          } else
            return validate13.errors = [{}], !1;
      }
      if (data.end_time !== void 0) {
        let data1 = data.end_time;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate13.errors = [{}], !1;
          } else
            return validate13.errors = [{}], !1;
      }
      if (data.frequency !== void 0 && typeof data.frequency != "string")
        return validate13.errors = [{}], !1;
    } else
      return validate13.errors = [{}], !1;
  return validate13.errors = vErrors, errors === 0;
}
const ExpPredicate = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.attribute_name === void 0 && (missing0 = "attribute_name") || data.operator === void 0 && (missing0 = "operator") || data.attribute_value === void 0 && (missing0 = "attribute_value"))
        return validate14.errors = [{}], !1;
      if (data.attribute_name !== void 0) {
        let data0 = data.attribute_name;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0 === "")
              return validate14.errors = [{}], !1;
          } else
            return validate14.errors = [{}], !1;
      }
      if (data.operator !== void 0) {
        let data1 = data.operator;
        if (typeof data1 != "string")
          return validate14.errors = [{}], !1;
        if (!(data1 === "gt" || data1 === "lt" || data1 === "eq" || data1 === "ge" || data1 === "le" || data1 === "in"))
          return validate14.errors = [{}], !1;
      }
      if (data.attribute_value !== void 0) {
        let data2 = data.attribute_value;
        if ((!data2 || typeof data2 != "object") && typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "boolean")
          return validate14.errors = [{}], !1;
      }
    } else
      return validate14.errors = [{}], !1;
  return validate14.errors = vErrors, errors === 0;
}
const ExpPredicateWithCondition = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.expression1 === void 0 && (missing0 = "expression1"))
        return validate15.errors = [{}], !1;
      if (data.seq_num !== void 0) {
        let data0 = data.seq_num;
        if (!(typeof data0 == "number" && isFinite(data0)))
          return validate15.errors = [{}], !1;
      }
      if (data.expression1 !== void 0 && !ExpPredicate(data.expression1))
        return validate15.errors = [{}], !1;
      if (data.condition !== void 0) {
        let data2 = data.condition;
        if (typeof data2 != "string")
          return validate15.errors = [{}], !1;
        if (!(data2 === "and" || data2 === "or" || data2 === "not"))
          return validate15.errors = [{}], !1;
      }
      if (data.expression2 !== void 0 && !ExpPredicate(data.expression2))
        return validate15.errors = [{}], !1;
    } else
      return validate15.errors = [{}], !1;
  return validate15.errors = vErrors, errors === 0;
}
const Expression = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate16.errors = [{}], !1;
      if (data.collection !== void 0 && typeof data.collection != "string")
        return validate16.errors = [{}], !1;
      if (data.query !== void 0) {
        let data1 = data.query;
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
          return validate16.errors = [{}], !1;
      }
    } else
      return validate16.errors = [{}], !1;
  return validate16.errors = vErrors, errors === 0;
}
const ExpressionQuery = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate17.errors = [{}], !1;
      if (data.type !== void 0 && typeof data.type != "string")
        return validate17.errors = [{}], !1;
      if (data.value !== void 0 && !ExpressionQueryValue(data.value))
        return validate17.errors = [{}], !1;
    } else
      return validate17.errors = [{}], !1;
  return validate17.errors = vErrors, errors === 0;
}
const ExpressionQueryValue = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.expression === void 0 && (missing0 = "expression"))
        return validate18.errors = [{}], !1;
      if (data.expression !== void 0 && !Expression(data.expression))
        return validate18.errors = [{}], !1;
    } else
      return validate18.errors = [{}], !1;
  return validate18.errors = vErrors, errors === 0;
}
const GeoCoordinates = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.latitude !== void 0) {
        let data0 = data.latitude;
        if (!(typeof data0 == "number" && isFinite(data0)))
          return validate19.errors = [{}], !1;
      }
      if (data.longitude !== void 0) {
        let data1 = data.longitude;
        if (!(typeof data1 == "number" && isFinite(data1)))
          return validate19.errors = [{}], !1;
      }
    } else
      return validate19.errors = [{}], !1;
  return validate19.errors = vErrors, errors === 0;
}
const GeoLocation = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plus_code !== void 0 && !GeoLocation_plus_code(data.plus_code))
        return validate20.errors = [{}], !1;
    } else
      return validate20.errors = [{}], !1;
  return validate20.errors = vErrors, errors === 0;
}
const GeoLocation_plus_code = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.global_code !== void 0 && typeof data.global_code != "string")
        return validate21.errors = [{}], !1;
      if (data.geometry !== void 0 && !GeoLocation_plus_code_geometry(data.geometry))
        return validate21.errors = [{}], !1;
    } else
      return validate21.errors = [{}], !1;
  return validate21.errors = vErrors, errors === 0;
}
const GeoLocation_plus_code_geometry = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.bounds !== void 0 && !GeoLocation_plus_code_geometry_bounds(data.bounds))
        return validate22.errors = [{}], !1;
      if (data.location !== void 0 && !GeoCoordinates(data.location))
        return validate22.errors = [{}], !1;
    } else
      return validate22.errors = [{}], !1;
  return validate22.errors = vErrors, errors === 0;
}
const GeoLocation_plus_code_geometry_bounds = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.northeast !== void 0 && !GeoCoordinates(data.northeast))
        return validate23.errors = [{}], !1;
      if (data.southwest !== void 0 && !GeoCoordinates(data.southwest))
        return validate23.errors = [{}], !1;
    } else
      return validate23.errors = [{}], !1;
  return validate23.errors = vErrors, errors === 0;
}
const GraphqlQuery = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value"))
        return validate24.errors = [{}], !1;
      if (data.type !== void 0 && typeof data.type != "string")
        return validate24.errors = [{}], !1;
      if (data.value !== void 0 && !GraphqlQueryValue(data.value))
        return validate24.errors = [{}], !1;
    } else
      return validate24.errors = [{}], !1;
  return validate24.errors = vErrors, errors === 0;
}
const GraphqlQueryValue = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.expression === void 0 && (missing0 = "expression"))
        return validate25.errors = [{}], !1;
      if (data.expression !== void 0) {
        let data0 = data.expression;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0 === "")
              return validate25.errors = [{}], !1;
          } else
            return validate25.errors = [{}], !1;
      }
    } else
      return validate25.errors = [{}], !1;
  return validate25.errors = vErrors, errors === 0;
}
const HttpError = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0 && typeof data.code != "string")
        return validate26.errors = [{}], !1;
      if (data.message !== void 0 && typeof data.message != "string")
        return validate26.errors = [{}], !1;
    } else
      return validate26.errors = [{}], !1;
  return validate26.errors = vErrors, errors === 0;
}
const HttpErrorResponse = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errors !== void 0) {
        let data0 = data.errors;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid2 = !0;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs4 = errors;
              if (!HttpError(data0[i0]))
                return validate27.errors = [{}], !1;
              var valid2 = _errs4 === errors;
              if (!valid2)
                break;
            }
          } else
            return validate27.errors = [{}], !1;
      }
    } else
      return validate27.errors = [{}], !1;
  return validate27.errors = vErrors, errors === 0;
}
const IBREnrolledUpdates = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.beneficiaries !== void 0) {
        let data0 = data.beneficiaries;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid2 = !0;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs4 = errors;
              if (!Beneficiary(data0[i0]))
                return validate28.errors = [{}], !1;
              var valid2 = _errs4 === errors;
              if (!valid2)
                break;
            }
          } else
            return validate28.errors = [{}], !1;
      }
    } else
      return validate28.errors = [{}], !1;
  return validate28.errors = vErrors, errors === 0;
}
const IBRGroup = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.group_identifier !== void 0) {
        let data0 = data.group_identifier;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid2 = !0;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs4 = errors;
              if (!Identifier(data0[i0]))
                return validate29.errors = [{}], !1;
              var valid2 = _errs4 === errors;
              if (!valid2)
                break;
            }
          } else
            return validate29.errors = [{}], !1;
      }
      if (data.group_type !== void 0 && typeof data.group_type != "string")
        return validate29.errors = [{}], !1;
      if (data.geographical_location !== void 0 && !Place(data.geographical_location))
        return validate29.errors = [{}], !1;
      if (data.address !== void 0) {
        let data4 = data.address;
        if (errors === errors)
          if (Array.isArray(data4)) {
            var valid6 = !0;
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs10 = errors;
              if (!Address(data4[i1]))
                return validate29.errors = [{}], !1;
              var valid6 = _errs10 === errors;
              if (!valid6)
                break;
            }
          } else
            return validate29.errors = [{}], !1;
      }
      if (data.place_address !== void 0 && typeof data.place_address != "boolean")
        return validate29.errors = [{}], !1;
      if (data.poverty_score !== void 0) {
        let data7 = data.poverty_score;
        if (!(typeof data7 == "number" && isFinite(data7)))
          return validate29.errors = [{}], !1;
      }
      if (data.poverty_score_type !== void 0 && typeof data.poverty_score_type != "string")
        return validate29.errors = [{}], !1;
      if (data.group_head_info !== void 0 && !IBRMember(data.group_head_info))
        return validate29.errors = [{}], !1;
      if (data.group_size !== void 0) {
        let data10 = data.group_size;
        if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
          return validate29.errors = [{}], !1;
      }
      if (data.member_list !== void 0) {
        let data11 = data.member_list;
        if (errors === errors)
          if (Array.isArray(data11)) {
            var valid13 = !0;
            const len2 = data11.length;
            for (let i2 = 0; i2 < len2; i2++) {
              const _errs22 = errors;
              if (!IBRMember(data11[i2]))
                return validate29.errors = [{}], !1;
              var valid13 = _errs22 === errors;
              if (!valid13)
                break;
            }
          } else
            return validate29.errors = [{}], !1;
      }
      if (data.registration_date !== void 0) {
        let data13 = data.registration_date;
        if (errors === errors)
          if (typeof data13 == "string") {
            if (!isDciDate(data13))
              return validate29.errors = [{}], !1;
          } else
            return validate29.errors = [{}], !1;
      }
      if (data.last_updated !== void 0) {
        let data14 = data.last_updated;
        if (errors === errors)
          if (typeof data14 == "string") {
            if (!isDciDate(data14))
              return validate29.errors = [{}], !1;
          } else
            return validate29.errors = [{}], !1;
      }
      if (data.additional_attributes !== void 0) {
        let data15 = data.additional_attributes;
        if (errors === errors)
          if (Array.isArray(data15)) {
            var valid17 = !0;
            const len3 = data15.length;
            for (let i3 = 0; i3 < len3; i3++) {
              const _errs29 = errors;
              if (!AdditionalInfo(data15[i3]))
                return validate29.errors = [{}], !1;
              var valid17 = _errs29 === errors;
              if (!valid17)
                break;
            }
          } else
            return validate29.errors = [{}], !1;
      }
    } else
      return validate29.errors = [{}], !1;
  return validate29.errors = vErrors, errors === 0;
}
const IBRMember = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.member_identifier !== void 0) {
        let data0 = data.member_identifier;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid2 = !0;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs4 = errors;
              if (!Identifier(data0[i0]))
                return validate30.errors = [{}], !1;
              var valid2 = _errs4 === errors;
              if (!valid2)
                break;
            }
          } else
            return validate30.errors = [{}], !1;
      }
      if (data.demographic_info !== void 0 && !IBRPerson(data.demographic_info))
        return validate30.errors = [{}], !1;
      if (data.related_person !== void 0) {
        let data3 = data.related_person;
        if (errors === errors)
          if (Array.isArray(data3)) {
            var valid5 = !0;
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs8 = errors;
              if (!RelatedPerson(data3[i1]))
                return validate30.errors = [{}], !1;
              var valid5 = _errs8 === errors;
              if (!valid5)
                break;
            }
          } else
            return validate30.errors = [{}], !1;
      }
      if (data.is_disabled !== void 0 && typeof data.is_disabled != "boolean")
        return validate30.errors = [{}], !1;
      if (data.disability_info !== void 0) {
        let data6 = data.disability_info;
        if (errors === errors)
          if (Array.isArray(data6)) {
            var valid8 = !0;
            const len2 = data6.length;
            for (let i2 = 0; i2 < len2; i2++) {
              const _errs13 = errors;
              if (!DisabilityInfo(data6[i2]))
                return validate30.errors = [{}], !1;
              var valid8 = _errs13 === errors;
              if (!valid8)
                break;
            }
          } else
            return validate30.errors = [{}], !1;
      }
      if (data.marital_status !== void 0 && typeof data.marital_status != "string")
        return validate30.errors = [{}], !1;
      if (data.employment_status !== void 0 && typeof data.employment_status != "string")
        return validate30.errors = [{}], !1;
      if (data.occupation !== void 0 && typeof data.occupation != "string")
        return validate30.errors = [{}], !1;
      if (data.income_level !== void 0 && typeof data.income_level != "string")
        return validate30.errors = [{}], !1;
      if (data.language_code !== void 0 && typeof data.language_code != "string")
        return validate30.errors = [{}], !1;
      if (data.education_level !== void 0 && typeof data.education_level != "string")
        return validate30.errors = [{}], !1;
      if (data.additional_attributes !== void 0) {
        let data14 = data.additional_attributes;
        if (errors === errors)
          if (Array.isArray(data14)) {
            var valid16 = !0;
            const len3 = data14.length;
            for (let i3 = 0; i3 < len3; i3++) {
              const _errs28 = errors;
              if (!AdditionalInfo(data14[i3]))
                return validate30.errors = [{}], !1;
              var valid16 = _errs28 === errors;
              if (!valid16)
                break;
            }
          } else
            return validate30.errors = [{}], !1;
      }
      if (data.registration_date !== void 0) {
        let data16 = data.registration_date;
        if (errors === errors)
          if (typeof data16 == "string") {
            if (!isDciDate(data16))
              return validate30.errors = [{}], !1;
          } else
            return validate30.errors = [{}], !1;
      }
      if (data.last_updated !== void 0) {
        let data17 = data.last_updated;
        if (errors === errors)
          if (typeof data17 == "string") {
            if (!isDciDate(data17))
              return validate30.errors = [{}], !1;
          } else
            return validate30.errors = [{}], !1;
      }
    } else
      return validate30.errors = [{}], !1;
  return validate30.errors = vErrors, errors === 0;
}
const IBRPerson = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.identifier !== void 0) {
        let data0 = data.identifier;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid2 = !0;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs4 = errors;
              if (!Identifier(data0[i0]))
                return validate31.errors = [{}], !1;
              var valid2 = _errs4 === errors;
              if (!valid2)
                break;
            }
          } else
            return validate31.errors = [{}], !1;
      }
      if (data.name !== void 0 && !Name(data.name))
        return validate31.errors = [{}], !1;
      if (data.sex !== void 0 && typeof data.sex != "string")
        return validate31.errors = [{}], !1;
      if (data.birth_date !== void 0) {
        let data4 = data.birth_date;
        if (errors === errors)
          if (typeof data4 == "string") {
            if (!isDciDate(data4))
              return validate31.errors = [{}], !1;
          } else
            return validate31.errors = [{}], !1;
      }
      if (data.death_date !== void 0) {
        let data5 = data.death_date;
        if (errors === errors)
          if (typeof data5 == "string") {
            if (!isDciDate(data5))
              return validate31.errors = [{}], !1;
          } else
            return validate31.errors = [{}], !1;
      }
      if (data.address !== void 0) {
        let data6 = data.address;
        if (errors === errors)
          if (Array.isArray(data6)) {
            var valid8 = !0;
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs14 = errors;
              if (!Address(data6[i1]))
                return validate31.errors = [{}], !1;
              var valid8 = _errs14 === errors;
              if (!valid8)
                break;
            }
          } else
            return validate31.errors = [{}], !1;
      }
      if (data.phone_number !== void 0) {
        let data8 = data.phone_number;
        if (errors === errors)
          if (Array.isArray(data8)) {
            var valid10 = !0;
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              const _errs17 = errors;
              if (typeof data8[i2] != "string")
                return validate31.errors = [{}], !1;
              var valid10 = _errs17 === errors;
              if (!valid10)
                break;
            }
          } else
            return validate31.errors = [{}], !1;
      }
      if (data.email !== void 0) {
        let data10 = data.email;
        if (errors === errors)
          if (Array.isArray(data10)) {
            var valid12 = !0;
            const len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              const _errs21 = errors;
              if (typeof data10[i3] != "string")
                return validate31.errors = [{}], !1;
              var valid12 = _errs21 === errors;
              if (!valid12)
                break;
            }
          } else
            return validate31.errors = [{}], !1;
      }
      if (data.registration_date !== void 0) {
        let data12 = data.registration_date;
        if (errors === errors)
          if (typeof data12 == "string") {
            if (!isDciDate(data12))
              return validate31.errors = [{}], !1;
          } else
            return validate31.errors = [{}], !1;
      }
      if (data.last_updated !== void 0) {
        let data13 = data.last_updated;
        if (errors === errors)
          if (typeof data13 == "string") {
            if (!isDciDate(data13))
              return validate31.errors = [{}], !1;
          } else
            return validate31.errors = [{}], !1;
      }
    } else
      return validate31.errors = [{}], !1;
  return validate31.errors = vErrors, errors === 0;
}
const IBRReceipt = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.receipt_information === void 0 && (missing0 = "receipt_information"))
        return validate32.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate32.errors = [{}], !1;
            if (data0 === "")
              return validate32.errors = [{}], !1;
          } else
            return validate32.errors = [{}], !1;
      }
      if (data.receipt_information !== void 0 && !IBREnrolledUpdates(data.receipt_information))
        return validate32.errors = [{}], !1;
    } else
      return validate32.errors = [{}], !1;
  return validate32.errors = vErrors, errors === 0;
}
const IdTypeValueQuery = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.value === void 0 && (missing0 = "value"))
        return validate33.errors = [{}], !1;
      if (data.type !== void 0) {
        let data0 = data.type;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0 === "")
              return validate33.errors = [{}], !1;
          } else
            return validate33.errors = [{}], !1;
      }
      if (data.value !== void 0) {
        let data1 = data.value;
        if (typeof data1 != "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "boolean" && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
          return validate33.errors = [{}], !1;
      }
    } else
      return validate33.errors = [{}], !1;
  return validate33.errors = vErrors, errors === 0;
}
const Identifier = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.identifier_type === void 0 && (missing0 = "identifier_type") || data.identifier_value === void 0 && (missing0 = "identifier_value"))
        return validate34.errors = [{}], !1;
      if (data.identifier_type !== void 0 && typeof data.identifier_type != "string")
        return validate34.errors = [{}], !1;
      if (data.identifier_value !== void 0 && typeof data.identifier_value != "string")
        return validate34.errors = [{}], !1;
    } else
      return validate34.errors = [{}], !1;
  return validate34.errors = vErrors, errors === 0;
}
const JWKSResponse = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.keys === void 0 && (missing0 = "keys"))
        return validate35.errors = [{}], !1;
      if (data.keys !== void 0) {
        let data0 = data.keys;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid2 = !0;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs4 = errors;
              if (!PublicKey(data0[i0]))
                return validate35.errors = [{}], !1;
              var valid2 = _errs4 === errors;
              if (!valid2)
                break;
            }
          } else
            return validate35.errors = [{}], !1;
      }
    } else
      return validate35.errors = [{}], !1;
  return validate35.errors = vErrors, errors === 0;
}
const Location = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name"))
        return validate36.errors = [{}], !1;
      if (data["@type"] !== void 0 && typeof data["@type"] != "string")
        return validate36.errors = [{}], !1;
      if (data.identifier !== void 0) {
        let data1 = data.identifier;
        if (errors === errors)
          if (Array.isArray(data1)) {
            var valid3 = !0;
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs6 = errors;
              if (!LocationIdentifier(data1[i0]))
                return validate36.errors = [{}], !1;
              var valid3 = _errs6 === errors;
              if (!valid3)
                break;
            }
          } else
            return validate36.errors = [{}], !1;
      }
      if (data.name !== void 0 && typeof data.name != "string")
        return validate36.errors = [{}], !1;
      if (data.additional_type !== void 0 && typeof data.additional_type != "string")
        return validate36.errors = [{}], !1;
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
            return validate36.errors = [{}], !1;
          var _valid0 = _errs15 === errors;
          valid7 = _valid0;
        }
        if (!valid7) {
          const err1 = {};
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate36.errors = vErrors, !1;
        }
      }
    } else
      return validate36.errors = [{}], !1;
  return validate36.errors = vErrors, errors === 0;
}
const LocationIdentifier = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["@type"] !== void 0 && typeof data["@type"] != "string")
        return validate37.errors = [{}], !1;
      if (data.name !== void 0 && typeof data.name != "string")
        return validate37.errors = [{}], !1;
      if (data.identifier !== void 0 && typeof data.identifier != "string")
        return validate37.errors = [{}], !1;
    } else
      return validate37.errors = [{}], !1;
  return validate37.errors = vErrors, errors === 0;
}
const LocationsResponse = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["@context"] === void 0 && (missing0 = "@context") || data["@type"] === void 0 && (missing0 = "@type"))
        return validate38.errors = [{}], !1;
      if (data["@context"] !== void 0) {
        let data0 = data["@context"];
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate38.errors = [{}], !1;
      }
      if (data["@type"] !== void 0 && typeof data["@type"] != "string")
        return validate38.errors = [{}], !1;
      if (data.last_updated !== void 0) {
        let data2 = data.last_updated;
        if (errors === errors)
          if (typeof data2 == "string") {
            if (!isDateTime(data2))
              return validate38.errors = [{}], !1;
          } else
            return validate38.errors = [{}], !1;
      }
      if (data.locations !== void 0) {
        let data3 = data.locations;
        if (errors === errors)
          if (Array.isArray(data3)) {
            var valid5 = !0;
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs10 = errors;
              if (!Location(data3[i0]))
                return validate38.errors = [{}], !1;
              var valid5 = _errs10 === errors;
              if (!valid5)
                break;
            }
          } else
            return validate38.errors = [{}], !1;
      }
    } else
      return validate38.errors = [{}], !1;
  return validate38.errors = vErrors, errors === 0;
}
const Meta = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return errors === errors && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate39.errors = [{}], !1) : (validate39.errors = vErrors, errors === 0);
}
const MsgCallbackHeader = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message_id === void 0 && (missing0 = "message_id") || data.message_ts === void 0 && (missing0 = "message_ts") || data.action === void 0 && (missing0 = "action") || data.status === void 0 && (missing0 = "status"))
        return validate40.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate40.errors = [{}], !1;
      if (data.message_id !== void 0) {
        let data1 = data.message_id;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 99 && !isAtMost(data1, 99))
              return validate40.errors = [{}], !1;
            if (data1 === "")
              return validate40.errors = [{}], !1;
          } else
            return validate40.errors = [{}], !1;
      }
      if (data.message_ts !== void 0) {
        let data2 = data.message_ts;
        if (errors === errors)
          if (typeof data2 == "string") {
            if (!isDateTime(data2))
              return validate40.errors = [{}], !1;
          } else
            return validate40.errors = [{}], !1;
      }
      if (data.action !== void 0) {
        let data3 = data.action;
        if (errors === errors)
          if (typeof data3 == "string") {
            if (data3 === "")
              return validate40.errors = [{}], !1;
          } else
            return validate40.errors = [{}], !1;
      }
      if (data.status !== void 0) {
        let data4 = data.status;
        if (typeof data4 != "string")
          return validate40.errors = [{}], !1;
        if (!(data4 === "rcvd" || data4 === "pdng" || data4 === "succ" || data4 === "rjct"))
          return validate40.errors = [{}], !1;
      }
      if (data.status_reason_code !== void 0 && typeof data.status_reason_code != "string")
        return validate40.errors = [{}], !1;
      if (data.status_reason_message !== void 0) {
        let data6 = data.status_reason_message;
        if (errors === errors)
          if (typeof data6 == "string") {
            if (data6.length > 999 && !isAtMost(data6, 999))
              return validate40.errors = [{}], !1;
          } else
            return validate40.errors = [{}], !1;
      }
      if (data.total_count !== void 0) {
        let data7 = data.total_count;
        const _errs16 = errors;
        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
          return validate40.errors = [{}], !1;
        if (errors === _errs16 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
          return validate40.errors = [{}], !1;
      }
      if (data.completed_count !== void 0) {
        let data8 = data.completed_count;
        const _errs18 = errors;
        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
          return validate40.errors = [{}], !1;
        if (errors === _errs18 && typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)))
          return validate40.errors = [{}], !1;
      }
      if (data.sender_id !== void 0 && typeof data.sender_id != "string")
        return validate40.errors = [{}], !1;
      if (data.receiver_id !== void 0 && typeof data.receiver_id != "string")
        return validate40.errors = [{}], !1;
      if (data.is_msg_encrypted !== void 0 && typeof data.is_msg_encrypted != "boolean")
        return validate40.errors = [{}], !1;
      if (data.meta !== void 0 && !Meta(data.meta))
        return validate40.errors = [{}], !1;
    } else
      return validate40.errors = [{}], !1;
  return validate40.errors = vErrors, errors === 0;
}
const MsgHeader = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message_id === void 0 && (missing0 = "message_id") || data.message_ts === void 0 && (missing0 = "message_ts") || data.action === void 0 && (missing0 = "action") || data.sender_id === void 0 && (missing0 = "sender_id") || data.total_count === void 0 && (missing0 = "total_count"))
        return validate41.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate41.errors = [{}], !1;
      if (data.message_id !== void 0) {
        let data1 = data.message_id;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 99 && !isAtMost(data1, 99))
              return validate41.errors = [{}], !1;
            if (data1 === "")
              return validate41.errors = [{}], !1;
          } else
            return validate41.errors = [{}], !1;
      }
      if (data.message_ts !== void 0) {
        let data2 = data.message_ts;
        if (errors === errors)
          if (typeof data2 == "string") {
            if (!isDateTime(data2))
              return validate41.errors = [{}], !1;
          } else
            return validate41.errors = [{}], !1;
      }
      if (data.action !== void 0) {
        let data3 = data.action;
        if (errors === errors)
          if (typeof data3 == "string") {
            if (data3 === "")
              return validate41.errors = [{}], !1;
          } else
            return validate41.errors = [{}], !1;
      }
      if (data.sender_id !== void 0) {
        let data4 = data.sender_id;
        if (errors === errors)
          if (typeof data4 == "string") {
            if (data4 === "")
              return validate41.errors = [{}], !1;
          } else
            return validate41.errors = [{}], !1;
      }
      if (data.sender_uri !== void 0) {
        let data5 = data.sender_uri;
        if (errors === errors)
          if (typeof data5 == "string") {
            if (!isAbsoluteUri(data5))
              return validate41.errors = [{}], !1;
          } else
            return validate41.errors = [{}], !1;
      }
      if (data.receiver_id !== void 0 && typeof data.receiver_id != "string")
        return validate41.errors = [{}], !1;
      if (data.total_count !== void 0) {
        let data7 = data.total_count;
        const _errs16 = errors;
        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
          return validate41.errors = [{}], !1;
        if (errors === _errs16 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
          return validate41.errors = [{}], !1;
      }
      if (data.is_msg_encrypted !== void 0 && typeof data.is_msg_encrypted != "boolean")
        return validate41.errors = [{}], !1;
      if (data.meta !== void 0 && !Meta(data.meta))
        return validate41.errors = [{}], !1;
    } else
      return validate41.errors = [{}], !1;
  return validate41.errors = vErrors, errors === 0;
}
const Name = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.surname !== void 0 && typeof data.surname != "string")
        return validate42.errors = [{}], !1;
      if (data.given_name !== void 0 && typeof data.given_name != "string")
        return validate42.errors = [{}], !1;
      if (data.second_name !== void 0 && typeof data.second_name != "string")
        return validate42.errors = [{}], !1;
      if (data.maiden_name !== void 0 && typeof data.maiden_name != "string")
        return validate42.errors = [{}], !1;
      if (data.prefix !== void 0 && typeof data.prefix != "string")
        return validate42.errors = [{}], !1;
      if (data.suffix !== void 0 && typeof data.suffix != "string")
        return validate42.errors = [{}], !1;
    } else
      return validate42.errors = [{}], !1;
  return validate42.errors = vErrors, errors === 0;
}
const NotifyEvent = validate43;
const pattern0 = new RegExp("^[a-z]{3}$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.data === void 0 && (missing0 = "data"))
        return validate43.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate43.errors = [{}], !1;
            if (data0 === "")
              return validate43.errors = [{}], !1;
          } else
            return validate43.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate43.errors = [{}], !1;
          } else
            return validate43.errors = [{}], !1;
      }
      if (data.data !== void 0 && !NotifyEventData(data.data))
        return validate43.errors = [{}], !1;
      if (data.locale !== void 0) {
        let data3 = data.locale;
        if (errors === errors)
          if (typeof data3 == "string") {
            if (!pattern0.test(data3))
              return validate43.errors = [{}], !1;
          } else
            return validate43.errors = [{}], !1;
      }
    } else
      return validate43.errors = [{}], !1;
  return validate43.errors = vErrors, errors === 0;
}
const NotifyEventData = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reg_record_type === void 0 && (missing0 = "reg_record_type") || data.reg_records === void 0 && (missing0 = "reg_records"))
        return validate44.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate44.errors = [{}], !1;
      if (data.reg_type !== void 0 && typeof data.reg_type != "string")
        return validate44.errors = [{}], !1;
      if (data.reg_event_type !== void 0 && typeof data.reg_event_type != "string")
        return validate44.errors = [{}], !1;
      if (data.reg_record_type !== void 0 && typeof data.reg_record_type != "string")
        return validate44.errors = [{}], !1;
      if (data.reg_records !== void 0) {
        let data4 = data.reg_records;
        if (errors === errors)
          if (Array.isArray(data4)) {
            var valid6 = !0;
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              const _errs12 = errors;
              if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))
                return validate44.errors = [{}], !1;
              var valid6 = _errs12 === errors;
              if (!valid6)
                break;
            }
          } else
            return validate44.errors = [{}], !1;
      }
    } else
      return validate44.errors = [{}], !1;
  return validate44.errors = vErrors, errors === 0;
}
const NotifyEventRequest = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.notify_event === void 0 && (missing0 = "notify_event"))
        return validate45.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate45.errors = [{}], !1;
            if (data0 === "")
              return validate45.errors = [{}], !1;
          } else
            return validate45.errors = [{}], !1;
      }
      if (data.notify_event !== void 0) {
        let data1 = data.notify_event;
        if (errors === errors)
          if (Array.isArray(data1)) {
            if (data1.length < 1)
              return validate45.errors = [{}], !1;
            {
              var valid3 = !0;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs6 = errors;
                if (!NotifyEvent(data1[i0]))
                  return validate45.errors = [{}], !1;
                var valid3 = _errs6 === errors;
                if (!valid3)
                  break;
              }
            }
          } else
            return validate45.errors = [{}], !1;
      }
    } else
      return validate45.errors = [{}], !1;
  return validate45.errors = vErrors, errors === 0;
}
const OAuth2ClientTokenRequest = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.grant_type === void 0 && (missing0 = "grant_type") || data.client_id === void 0 && (missing0 = "client_id") || data.client_secret === void 0 && (missing0 = "client_secret"))
        return validate46.errors = [{}], !1;
      if (data.grant_type !== void 0 && typeof data.grant_type != "string")
        return validate46.errors = [{}], !1;
      if (data.client_id !== void 0 && typeof data.client_id != "string")
        return validate46.errors = [{}], !1;
      if (data.client_secret !== void 0 && typeof data.client_secret != "string")
        return validate46.errors = [{}], !1;
      if (data.scope !== void 0 && typeof data.scope != "string")
        return validate46.errors = [{}], !1;
    } else
      return validate46.errors = [{}], !1;
  return validate46.errors = vErrors, errors === 0;
}
const OAuth2ClientTokenResponse = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.token_type === void 0 && (missing0 = "token_type"))
        return validate47.errors = [{}], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0 === "")
              return validate47.errors = [{}], !1;
          } else
            return validate47.errors = [{}], !1;
      }
      if (data.token_type !== void 0 && typeof data.token_type != "string")
        return validate47.errors = [{}], !1;
      if (data.expires_in !== void 0 && typeof data.expires_in != "string")
        return validate47.errors = [{}], !1;
    } else
      return validate47.errors = [{}], !1;
  return validate47.errors = vErrors, errors === 0;
}
const Pagination = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.page_size === void 0 && (missing0 = "page_size") || data.page_number === void 0 && (missing0 = "page_number") || data.total_count === void 0 && (missing0 = "total_count"))
        return validate48.errors = [{}], !1;
      if (data.page_size !== void 0) {
        let data0 = data.page_size;
        const _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate48.errors = [{}], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate48.errors = [{}], !1;
      }
      if (data.page_number !== void 0) {
        let data1 = data.page_number;
        const _errs4 = errors;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
          return validate48.errors = [{}], !1;
        if (errors === _errs4 && typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)))
          return validate48.errors = [{}], !1;
      }
      if (data.total_count !== void 0) {
        let data2 = data.total_count;
        const _errs6 = errors;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
          return validate48.errors = [{}], !1;
        if (errors === _errs6 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
          return validate48.errors = [{}], !1;
      }
    } else
      return validate48.errors = [{}], !1;
  return validate48.errors = vErrors, errors === 0;
}
const PaginationRequest = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.page_size === void 0 && (missing0 = "page_size"))
        return validate49.errors = [{}], !1;
      if (data.page_size !== void 0) {
        let data0 = data.page_size;
        const _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate49.errors = [{}], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate49.errors = [{}], !1;
      }
      if (data.page_number !== void 0) {
        let data1 = data.page_number;
        const _errs4 = errors;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
          return validate49.errors = [{}], !1;
        if (errors === _errs4 && typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)))
          return validate49.errors = [{}], !1;
      }
    } else
      return validate49.errors = [{}], !1;
  return validate49.errors = vErrors, errors === 0;
}
const Person = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.identifier !== void 0) {
        let data0 = data.identifier;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid2 = !0;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs4 = errors;
              if (!Identifier(data0[i0]))
                return validate50.errors = [{}], !1;
              var valid2 = _errs4 === errors;
              if (!valid2)
                break;
            }
          } else
            return validate50.errors = [{}], !1;
      }
      if (data.name !== void 0 && !Name(data.name))
        return validate50.errors = [{}], !1;
      if (data.sex !== void 0 && typeof data.sex != "string")
        return validate50.errors = [{}], !1;
      if (data.birth_date !== void 0) {
        let data4 = data.birth_date;
        if (errors === errors)
          if (typeof data4 == "string") {
            if (!isDciDate(data4))
              return validate50.errors = [{}], !1;
          } else
            return validate50.errors = [{}], !1;
      }
      if (data.death_date !== void 0) {
        let data5 = data.death_date;
        if (errors === errors)
          if (typeof data5 == "string") {
            if (!isDciDate(data5))
              return validate50.errors = [{}], !1;
          } else
            return validate50.errors = [{}], !1;
      }
      if (data.address !== void 0) {
        let data6 = data.address;
        if (errors === errors)
          if (Array.isArray(data6)) {
            var valid8 = !0;
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs14 = errors;
              if (!Address(data6[i1]))
                return validate50.errors = [{}], !1;
              var valid8 = _errs14 === errors;
              if (!valid8)
                break;
            }
          } else
            return validate50.errors = [{}], !1;
      }
      if (data.phone_number !== void 0) {
        let data8 = data.phone_number;
        if (errors === errors)
          if (Array.isArray(data8)) {
            var valid10 = !0;
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              const _errs17 = errors;
              if (typeof data8[i2] != "string")
                return validate50.errors = [{}], !1;
              var valid10 = _errs17 === errors;
              if (!valid10)
                break;
            }
          } else
            return validate50.errors = [{}], !1;
      }
      if (data.email !== void 0) {
        let data10 = data.email;
        if (errors === errors)
          if (Array.isArray(data10)) {
            var valid12 = !0;
            const len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              const _errs21 = errors;
              if (typeof data10[i3] != "string")
                return validate50.errors = [{}], !1;
              var valid12 = _errs21 === errors;
              if (!valid12)
                break;
            }
          } else
            return validate50.errors = [{}], !1;
      }
      if (data.registration_date !== void 0) {
        let data12 = data.registration_date;
        if (errors === errors)
          if (typeof data12 == "string") {
            if (!isDciDate(data12))
              return validate50.errors = [{}], !1;
          } else
            return validate50.errors = [{}], !1;
      }
      if (data.last_updated !== void 0) {
        let data13 = data.last_updated;
        if (errors === errors)
          if (typeof data13 == "string") {
            if (!isDciDate(data13))
              return validate50.errors = [{}], !1;
          } else
            return validate50.errors = [{}], !1;
      }
    } else
      return validate50.errors = [{}], !1;
  return validate50.errors = vErrors, errors === 0;
}
const Place = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== void 0 && typeof data.name != "string")
        return validate51.errors = [{}], !1;
      if (data.address_line !== void 0 && typeof data.address_line != "string")
        return validate51.errors = [{}], !1;
      if (data.geo !== void 0 && !GeoCoordinates(data.geo))
        return validate51.errors = [{}], !1;
      if (data.contained_in_place !== void 0 && !Place(data.contained_in_place))
        return validate51.errors = [{}], !1;
      if (data.contains_place !== void 0) {
        let data4 = data.contains_place;
        if (errors === errors)
          if (Array.isArray(data4)) {
            var valid6 = !0;
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs10 = errors;
              if (!Place(data4[i0]))
                return validate51.errors = [{}], !1;
              var valid6 = _errs10 === errors;
              if (!valid6)
                break;
            }
          } else
            return validate51.errors = [{}], !1;
      }
    } else
      return validate51.errors = [{}], !1;
  return validate51.errors = vErrors, errors === 0;
}
const Programme = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.programme_name !== void 0 && typeof data.programme_name != "string")
        return validate52.errors = [{}], !1;
      if (data.programme_identifier !== void 0 && typeof data.programme_identifier != "string")
        return validate52.errors = [{}], !1;
      if (data.programme_description !== void 0 && typeof data.programme_description != "string")
        return validate52.errors = [{}], !1;
      if (data.implementing_institution !== void 0 && typeof data.implementing_institution != "string")
        return validate52.errors = [{}], !1;
      if (data.institution_type !== void 0 && typeof data.institution_type != "string")
        return validate52.errors = [{}], !1;
      if (data.legal_status !== void 0 && typeof data.legal_status != "string")
        return validate52.errors = [{}], !1;
      if (data.social_protection_functions !== void 0) {
        let data6 = data.social_protection_functions;
        if (errors === errors)
          if (Array.isArray(data6)) {
            var valid8 = !0;
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs16 = errors;
              if (typeof data6[i0] != "string")
                return validate52.errors = [{}], !1;
              var valid8 = _errs16 === errors;
              if (!valid8)
                break;
            }
          } else
            return validate52.errors = [{}], !1;
      }
      if (data.contribution_type !== void 0 && typeof data.contribution_type != "string")
        return validate52.errors = [{}], !1;
      if (data.programme_type !== void 0 && typeof data.programme_type != "string")
        return validate52.errors = [{}], !1;
      if (data.benefit !== void 0) {
        let data10 = data.benefit;
        if (errors === errors)
          if (Array.isArray(data10)) {
            var valid12 = !0;
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs24 = errors;
              if (!Benefit(data10[i1]))
                return validate52.errors = [{}], !1;
              var valid12 = _errs24 === errors;
              if (!valid12)
                break;
            }
          } else
            return validate52.errors = [{}], !1;
      }
      if (data.benefit_frequency !== void 0) {
        let data12 = data.benefit_frequency;
        if (errors === errors)
          if (Array.isArray(data12)) {
            var valid14 = !0;
            const len2 = data12.length;
            for (let i2 = 0; i2 < len2; i2++) {
              const _errs27 = errors;
              if (!BenefitFrequency(data12[i2]))
                return validate52.errors = [{}], !1;
              var valid14 = _errs27 === errors;
              if (!valid14)
                break;
            }
          } else
            return validate52.errors = [{}], !1;
      }
    } else
      return validate52.errors = [{}], !1;
  return validate52.errors = vErrors, errors === 0;
}
const PublicKey = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kty === void 0 && (missing0 = "kty") || data.kid === void 0 && (missing0 = "kid") || data.use === void 0 && (missing0 = "use") || data.alg === void 0 && (missing0 = "alg"))
        return validate53.errors = [{}], !1;
      if (data.kty !== void 0 && typeof data.kty != "string")
        return validate53.errors = [{}], !1;
      if (data.kid !== void 0 && typeof data.kid != "string")
        return validate53.errors = [{}], !1;
      if (data.use !== void 0) {
        let data2 = data.use;
        if (typeof data2 != "string")
          return validate53.errors = [{}], !1;
        if (!(data2 === "sig" || data2 === "enc"))
          return validate53.errors = [{}], !1;
      }
      if (data.alg !== void 0 && typeof data.alg != "string")
        return validate53.errors = [{}], !1;
    } else
      return validate53.errors = [{}], !1;
  return validate53.errors = vErrors, errors === 0;
}
const Purpose = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.text !== void 0 && typeof data.text != "string")
        return validate54.errors = [{}], !1;
      if (data.code !== void 0 && typeof data.code != "string")
        return validate54.errors = [{}], !1;
      if (data.ref_uri !== void 0) {
        let data2 = data.ref_uri;
        if (errors === errors)
          if (typeof data2 == "string") {
            if (!isAbsoluteUri(data2))
              return validate54.errors = [{}], !1;
          } else
            return validate54.errors = [{}], !1;
      }
    } else
      return validate54.errors = [{}], !1;
  return validate54.errors = vErrors, errors === 0;
}
const RelatedPerson = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.relationship_type !== void 0 && typeof data.relationship_type != "string")
        return validate55.errors = [{}], !1;
      if (data.related_member !== void 0 && !Person(data.related_member))
        return validate55.errors = [{}], !1;
    } else
      return validate55.errors = [{}], !1;
  return validate55.errors = vErrors, errors === 0;
}
const SearchCriteria = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors, _errs3 = errors;
  let valid2 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.query_type === void 0 && (missing0 = "query_type")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.query_type !== void 0 && data.query_type !== "idtype-value") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null), _valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.query !== void 0 && !IdTypeValueQuery(data.query))
      return validate56.errors = [{}], !1;
    var _valid0 = _errs6 === errors;
    valid2 = _valid0;
  } else {
    const _errs8 = errors, _errs9 = errors;
    let valid5 = !0;
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.query_type === void 0 && (missing1 = "query_type")) {
        const err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.query_type !== void 0 && data.query_type !== "expression") {
        const err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    if (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null), _valid1) {
      const _errs12 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.query !== void 0 && !ExpressionQuery(data.query))
        return validate56.errors = [{}], !1;
      var _valid1 = _errs12 === errors;
      valid5 = _valid1;
    } else {
      const _errs14 = errors, _errs15 = errors;
      let valid8 = !0;
      const _errs16 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.query_type === void 0 && (missing2 = "query_type")) {
          const err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        } else if (data.query_type !== void 0 && data.query_type !== "predicate") {
          const err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      var _valid2 = _errs16 === errors;
      if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid2) {
        const _errs18 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.query !== void 0) {
          let data5 = data.query;
          if (errors === errors)
            if (Array.isArray(data5)) {
              if (data5.length < 1)
                return validate56.errors = [{}], !1;
              {
                var valid11 = !0;
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs21 = errors;
                  if (!ExpPredicateWithCondition(data5[i0]))
                    return validate56.errors = [{}], !1;
                  var valid11 = _errs21 === errors;
                  if (!valid11)
                    break;
                }
              }
            } else
              return validate56.errors = [{}], !1;
        }
        var _valid2 = _errs18 === errors;
        valid8 = _valid2;
      } else {
        const _errs22 = errors, _errs23 = errors;
        let valid12 = !0;
        const _errs24 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.query_type === void 0 && (missing3 = "query_type")) {
            const err6 = {};
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          } else if (data.query_type !== void 0 && data.query_type !== "graphql") {
            const err7 = {};
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        var _valid3 = _errs24 === errors;
        if (errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null), _valid3) {
          const _errs26 = errors;
          if (data && typeof data == "object" && !Array.isArray(data) && data.query !== void 0 && !GraphqlQuery(data.query))
            return validate56.errors = [{}], !1;
          var _valid3 = _errs26 === errors;
          valid12 = _valid3;
        }
        if (!valid12) {
          const err8 = {};
          return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate56.errors = vErrors, !1;
        }
        var _valid2 = _errs22 === errors;
        valid8 = _valid2;
      }
      if (!valid8) {
        const err9 = {};
        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate56.errors = vErrors, !1;
      }
      var _valid1 = _errs14 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err10 = {};
      return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, validate56.errors = vErrors, !1;
    }
    var _valid0 = _errs8 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err11 = {};
    return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate56.errors = vErrors, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.query_type === void 0 && (missing4 = "query_type") || data.query === void 0 && (missing4 = "query"))
        return validate56.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate56.errors = [{}], !1;
      if (data.reg_type !== void 0 && typeof data.reg_type != "string")
        return validate56.errors = [{}], !1;
      if (data.reg_event_type !== void 0 && typeof data.reg_event_type != "string")
        return validate56.errors = [{}], !1;
      if (data.reg_record_type !== void 0 && typeof data.reg_record_type != "string")
        return validate56.errors = [{}], !1;
      if (data.sort !== void 0) {
        let data13 = data.sort;
        if (errors === errors)
          if (Array.isArray(data13)) {
            var valid20 = !0;
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs38 = errors;
              if (!SearchSort(data13[i1]))
                return validate56.errors = [{}], !1;
              var valid20 = _errs38 === errors;
              if (!valid20)
                break;
            }
          } else
            return validate56.errors = [{}], !1;
      }
      if (data.pagination !== void 0 && !PaginationRequest(data.pagination))
        return validate56.errors = [{}], !1;
      if (data.consent !== void 0 && !Consent(data.consent))
        return validate56.errors = [{}], !1;
      if (data.authorize !== void 0 && !Authorize(data.authorize))
        return validate56.errors = [{}], !1;
      if (data.query_type !== void 0) {
        let data18 = data.query_type;
        if (typeof data18 != "string")
          return validate56.errors = [{}], !1;
        if (!(data18 === "idtype-value" || data18 === "expression" || data18 === "predicate" || data18 === "graphql"))
          return validate56.errors = [{}], !1;
      }
    } else
      return validate56.errors = [{}], !1;
  return validate56.errors = vErrors, errors === 0;
}
const SearchRequest = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.search_request === void 0 && (missing0 = "search_request"))
        return validate57.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate57.errors = [{}], !1;
            if (data0 === "")
              return validate57.errors = [{}], !1;
          } else
            return validate57.errors = [{}], !1;
      }
      if (data.search_request !== void 0) {
        let data1 = data.search_request;
        if (errors === errors)
          if (Array.isArray(data1)) {
            if (data1.length < 1)
              return validate57.errors = [{}], !1;
            {
              var valid3 = !0;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs6 = errors;
                if (!SearchRequestItem(data1[i0]))
                  return validate57.errors = [{}], !1;
                var valid3 = _errs6 === errors;
                if (!valid3)
                  break;
              }
            }
          } else
            return validate57.errors = [{}], !1;
      }
    } else
      return validate57.errors = [{}], !1;
  return validate57.errors = vErrors, errors === 0;
}
const SearchRequestItem = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.search_criteria === void 0 && (missing0 = "search_criteria"))
        return validate58.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate58.errors = [{}], !1;
            if (data0 === "")
              return validate58.errors = [{}], !1;
          } else
            return validate58.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate58.errors = [{}], !1;
          } else
            return validate58.errors = [{}], !1;
      }
      if (data.search_criteria !== void 0 && !SearchCriteria(data.search_criteria))
        return validate58.errors = [{}], !1;
      if (data.locale !== void 0) {
        let data3 = data.locale;
        if (errors === errors)
          if (typeof data3 == "string") {
            if (!pattern0.test(data3))
              return validate58.errors = [{}], !1;
          } else
            return validate58.errors = [{}], !1;
      }
    } else
      return validate58.errors = [{}], !1;
  return validate58.errors = vErrors, errors === 0;
}
const SearchResponse = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.search_response === void 0 && (missing0 = "search_response"))
        return validate59.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate59.errors = [{}], !1;
            if (data0 === "")
              return validate59.errors = [{}], !1;
          } else
            return validate59.errors = [{}], !1;
      }
      if (data.correlation_id !== void 0) {
        let data1 = data.correlation_id;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 99 && !isAtMost(data1, 99))
              return validate59.errors = [{}], !1;
            if (data1 === "")
              return validate59.errors = [{}], !1;
          } else
            return validate59.errors = [{}], !1;
      }
      if (data.search_response !== void 0) {
        let data2 = data.search_response;
        if (errors === errors)
          if (Array.isArray(data2)) {
            var valid4 = !0;
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs8 = errors;
              if (!SearchResponseItem(data2[i0]))
                return validate59.errors = [{}], !1;
              var valid4 = _errs8 === errors;
              if (!valid4)
                break;
            }
          } else
            return validate59.errors = [{}], !1;
      }
    } else
      return validate59.errors = [{}], !1;
  return validate59.errors = vErrors, errors === 0;
}
const SearchResponseData = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reg_records === void 0 && (missing0 = "reg_records"))
        return validate60.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate60.errors = [{}], !1;
      if (data.reg_type !== void 0 && typeof data.reg_type != "string")
        return validate60.errors = [{}], !1;
      if (data.reg_event_type !== void 0 && typeof data.reg_event_type != "string")
        return validate60.errors = [{}], !1;
      if (data.reg_record_type !== void 0 && typeof data.reg_record_type != "string")
        return validate60.errors = [{}], !1;
      if (data.reg_records !== void 0) {
        let data4 = data.reg_records;
        if (errors === errors)
          if (Array.isArray(data4)) {
            var valid6 = !0;
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              const _errs12 = errors;
              if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))
                return validate60.errors = [{}], !1;
              var valid6 = _errs12 === errors;
              if (!valid6)
                break;
            }
          } else
            return validate60.errors = [{}], !1;
      }
    } else
      return validate60.errors = [{}], !1;
  return validate60.errors = vErrors, errors === 0;
}
const SearchResponseItem = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.status === void 0 && (missing0 = "status"))
        return validate61.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate61.errors = [{}], !1;
            if (data0 === "")
              return validate61.errors = [{}], !1;
          } else
            return validate61.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate61.errors = [{}], !1;
          } else
            return validate61.errors = [{}], !1;
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string")
          return validate61.errors = [{}], !1;
        if (!(data2 === "rcvd" || data2 === "pdng" || data2 === "succ" || data2 === "rjct"))
          return validate61.errors = [{}], !1;
      }
      if (data.status_reason_code !== void 0 && typeof data.status_reason_code != "string")
        return validate61.errors = [{}], !1;
      if (data.status_reason_message !== void 0) {
        let data4 = data.status_reason_message;
        if (errors === errors)
          if (typeof data4 == "string") {
            if (data4.length > 999 && !isAtMost(data4, 999))
              return validate61.errors = [{}], !1;
          } else
            return validate61.errors = [{}], !1;
      }
      if (data.data !== void 0 && !SearchResponseData(data.data))
        return validate61.errors = [{}], !1;
      if (data.pagination !== void 0 && !Pagination(data.pagination))
        return validate61.errors = [{}], !1;
      if (data.locale !== void 0) {
        let data7 = data.locale;
        if (errors === errors)
          if (typeof data7 == "string") {
            if (!pattern0.test(data7))
              return validate61.errors = [{}], !1;
          } else
            return validate61.errors = [{}], !1;
      }
    } else
      return validate61.errors = [{}], !1;
  return validate61.errors = vErrors, errors === 0;
}
const SearchSort = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.attribute_name !== void 0) {
        let data0 = data.attribute_name;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0 === "")
              return validate62.errors = [{}], !1;
          } else
            return validate62.errors = [{}], !1;
      }
      if (data.sort_order !== void 0) {
        let data1 = data.sort_order;
        if (typeof data1 != "string")
          return validate62.errors = [{}], !1;
        if (!(data1 === "asc" || data1 === "desc"))
          return validate62.errors = [{}], !1;
      }
    } else
      return validate62.errors = [{}], !1;
  return validate62.errors = vErrors, errors === 0;
}
const SubscribeCriteria = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      return validate63.errors = [{}], !1;
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
        return validate63.errors = [{}], !1;
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
          if (errors === errors)
            if (Array.isArray(data5)) {
              if (data5.length < 1)
                return validate63.errors = [{}], !1;
              {
                var valid11 = !0;
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs21 = errors;
                  if (!ExpPredicateWithCondition(data5[i0]))
                    return validate63.errors = [{}], !1;
                  var valid11 = _errs21 === errors;
                  if (!valid11)
                    break;
                }
              }
            } else
              return validate63.errors = [{}], !1;
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
            return validate63.errors = [{}], !1;
          var _valid3 = _errs26 === errors;
          valid12 = _valid3;
        }
        if (!valid12) {
          const err8 = {};
          return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate63.errors = vErrors, !1;
        }
        var _valid2 = _errs22 === errors;
        valid8 = _valid2;
      }
      if (!valid8) {
        const err9 = {};
        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate63.errors = vErrors, !1;
      }
      var _valid1 = _errs14 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err10 = {};
      return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, validate63.errors = vErrors, !1;
    }
    var _valid0 = _errs8 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err11 = {};
    return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate63.errors = vErrors, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.reg_event_type === void 0 && (missing4 = "reg_event_type") || data.filter === void 0 && (missing4 = "filter") || data.notify_record_type === void 0 && (missing4 = "notify_record_type"))
        return validate63.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate63.errors = [{}], !1;
      if (data.reg_type !== void 0 && typeof data.reg_type != "string")
        return validate63.errors = [{}], !1;
      if (data.reg_event_type !== void 0 && typeof data.reg_event_type != "string")
        return validate63.errors = [{}], !1;
      if (data.frequency !== void 0 && !EventFrequency(data.frequency))
        return validate63.errors = [{}], !1;
      if (data.filter_type !== void 0) {
        let data13 = data.filter_type;
        if (typeof data13 != "string")
          return validate63.errors = [{}], !1;
        if (!(data13 === "idtype-value" || data13 === "expression" || data13 === "predicate" || data13 === "graphql"))
          return validate63.errors = [{}], !1;
      }
      if (data.notify_record_type !== void 0 && typeof data.notify_record_type != "string")
        return validate63.errors = [{}], !1;
      if (data.authorize !== void 0 && !Authorize(data.authorize))
        return validate63.errors = [{}], !1;
    } else
      return validate63.errors = [{}], !1;
  return validate63.errors = vErrors, errors === 0;
}
const SubscribeRequest = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.subscribe_request === void 0 && (missing0 = "subscribe_request"))
        return validate64.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate64.errors = [{}], !1;
            if (data0 === "")
              return validate64.errors = [{}], !1;
          } else
            return validate64.errors = [{}], !1;
      }
      if (data.subscribe_request !== void 0) {
        let data1 = data.subscribe_request;
        if (errors === errors)
          if (Array.isArray(data1)) {
            if (data1.length < 1)
              return validate64.errors = [{}], !1;
            {
              var valid3 = !0;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs6 = errors;
                if (!SubscribeRequestItem(data1[i0]))
                  return validate64.errors = [{}], !1;
                var valid3 = _errs6 === errors;
                if (!valid3)
                  break;
              }
            }
          } else
            return validate64.errors = [{}], !1;
      }
    } else
      return validate64.errors = [{}], !1;
  return validate64.errors = vErrors, errors === 0;
}
const SubscribeRequestItem = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.subscribe_criteria === void 0 && (missing0 = "subscribe_criteria"))
        return validate65.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate65.errors = [{}], !1;
            if (data0 === "")
              return validate65.errors = [{}], !1;
          } else
            return validate65.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate65.errors = [{}], !1;
          } else
            return validate65.errors = [{}], !1;
      }
      if (data.subscribe_criteria !== void 0 && !SubscribeCriteria(data.subscribe_criteria))
        return validate65.errors = [{}], !1;
      if (data.locale !== void 0) {
        let data3 = data.locale;
        if (errors === errors)
          if (typeof data3 == "string") {
            if (!pattern0.test(data3))
              return validate65.errors = [{}], !1;
          } else
            return validate65.errors = [{}], !1;
      }
    } else
      return validate65.errors = [{}], !1;
  return validate65.errors = vErrors, errors === 0;
}
const SubscribeResponse = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.subscribe_response === void 0 && (missing0 = "subscribe_response"))
        return validate66.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate66.errors = [{}], !1;
            if (data0 === "")
              return validate66.errors = [{}], !1;
          } else
            return validate66.errors = [{}], !1;
      }
      if (data.correlation_id !== void 0) {
        let data1 = data.correlation_id;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 99 && !isAtMost(data1, 99))
              return validate66.errors = [{}], !1;
            if (data1 === "")
              return validate66.errors = [{}], !1;
          } else
            return validate66.errors = [{}], !1;
      }
      if (data.subscribe_response !== void 0) {
        let data2 = data.subscribe_response;
        if (errors === errors)
          if (Array.isArray(data2)) {
            var valid4 = !0;
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs8 = errors;
              if (!SubscribeResponseItem(data2[i0]))
                return validate66.errors = [{}], !1;
              var valid4 = _errs8 === errors;
              if (!valid4)
                break;
            }
          } else
            return validate66.errors = [{}], !1;
      }
    } else
      return validate66.errors = [{}], !1;
  return validate66.errors = vErrors, errors === 0;
}
const SubscribeResponseItem = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.status === void 0 && (missing0 = "status"))
        return validate67.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate67.errors = [{}], !1;
            if (data0 === "")
              return validate67.errors = [{}], !1;
          } else
            return validate67.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate67.errors = [{}], !1;
          } else
            return validate67.errors = [{}], !1;
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string")
          return validate67.errors = [{}], !1;
        if (!(data2 === "rcvd" || data2 === "pdng" || data2 === "succ" || data2 === "rjct"))
          return validate67.errors = [{}], !1;
      }
      if (data.status_reason_code !== void 0 && typeof data.status_reason_code != "string")
        return validate67.errors = [{}], !1;
      if (data.status_reason_message !== void 0) {
        let data4 = data.status_reason_message;
        if (errors === errors)
          if (typeof data4 == "string") {
            if (data4.length > 999 && !isAtMost(data4, 999))
              return validate67.errors = [{}], !1;
          } else
            return validate67.errors = [{}], !1;
      }
      if (data.subscriptions !== void 0) {
        let data5 = data.subscriptions;
        if (errors === errors)
          if (Array.isArray(data5)) {
            var valid7 = !0;
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs14 = errors;
              if (!SubscriptionInfo(data5[i0]))
                return validate67.errors = [{}], !1;
              var valid7 = _errs14 === errors;
              if (!valid7)
                break;
            }
          } else
            return validate67.errors = [{}], !1;
      }
      if (data.pagination !== void 0 && !Pagination(data.pagination))
        return validate67.errors = [{}], !1;
      if (data.locale !== void 0) {
        let data8 = data.locale;
        if (errors === errors)
          if (typeof data8 == "string") {
            if (!pattern0.test(data8))
              return validate67.errors = [{}], !1;
          } else
            return validate67.errors = [{}], !1;
      }
    } else
      return validate67.errors = [{}], !1;
  return validate67.errors = vErrors, errors === 0;
}
const SubscriptionInfo = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      return validate68.errors = [{}], !1;
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
        return validate68.errors = [{}], !1;
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
          if (errors === errors)
            if (Array.isArray(data5)) {
              if (data5.length < 1)
                return validate68.errors = [{}], !1;
              {
                var valid11 = !0;
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs21 = errors;
                  if (!ExpPredicateWithCondition(data5[i0]))
                    return validate68.errors = [{}], !1;
                  var valid11 = _errs21 === errors;
                  if (!valid11)
                    break;
                }
              }
            } else
              return validate68.errors = [{}], !1;
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
            return validate68.errors = [{}], !1;
          var _valid3 = _errs26 === errors;
          valid12 = _valid3;
        }
        if (!valid12) {
          const err8 = {};
          return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate68.errors = vErrors, !1;
        }
        var _valid2 = _errs22 === errors;
        valid8 = _valid2;
      }
      if (!valid8) {
        const err9 = {};
        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate68.errors = vErrors, !1;
      }
      var _valid1 = _errs14 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err10 = {};
      return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, validate68.errors = vErrors, !1;
    }
    var _valid0 = _errs8 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err11 = {};
    return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate68.errors = vErrors, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.code === void 0 && (missing4 = "code") || data.status === void 0 && (missing4 = "status") || data.timestamp === void 0 && (missing4 = "timestamp"))
        return validate68.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate68.errors = [{}], !1;
      if (data.code !== void 0) {
        let data10 = data.code;
        if (errors === errors)
          if (typeof data10 == "string") {
            if (data10.length > 99 && !isAtMost(data10, 99))
              return validate68.errors = [{}], !1;
            if (data10 === "")
              return validate68.errors = [{}], !1;
          } else
            return validate68.errors = [{}], !1;
      }
      if (data.status !== void 0) {
        let data11 = data.status;
        if (typeof data11 != "string")
          return validate68.errors = [{}], !1;
        if (!(data11 === "subscribe" || data11 === "unsubscribe"))
          return validate68.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data12 = data.timestamp;
        if (errors === errors)
          if (typeof data12 == "string") {
            if (!isDateTime(data12))
              return validate68.errors = [{}], !1;
          } else
            return validate68.errors = [{}], !1;
      }
      if (data.reg_type !== void 0 && typeof data.reg_type != "string")
        return validate68.errors = [{}], !1;
      if (data.reg_event_type !== void 0 && typeof data.reg_event_type != "string")
        return validate68.errors = [{}], !1;
      if (data.frequency !== void 0 && !EventFrequency(data.frequency))
        return validate68.errors = [{}], !1;
      if (data.filter_type !== void 0) {
        let data16 = data.filter_type;
        if (typeof data16 != "string")
          return validate68.errors = [{}], !1;
        if (!(data16 === "idtype-value" || data16 === "expression" || data16 === "predicate" || data16 === "graphql"))
          return validate68.errors = [{}], !1;
      }
      if (data.notify_record_type !== void 0 && typeof data.notify_record_type != "string")
        return validate68.errors = [{}], !1;
      if (data.locale !== void 0) {
        let data19 = data.locale;
        if (errors === errors)
          if (typeof data19 == "string") {
            if (!pattern0.test(data19))
              return validate68.errors = [{}], !1;
          } else
            return validate68.errors = [{}], !1;
      }
    } else
      return validate68.errors = [{}], !1;
  return validate68.errors = vErrors, errors === 0;
}
const SubscriptionState = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status"))
        return validate69.errors = [{}], !1;
      if (data.code !== void 0) {
        let data0 = data.code;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate69.errors = [{}], !1;
            if (data0 === "")
              return validate69.errors = [{}], !1;
          } else
            return validate69.errors = [{}], !1;
      }
      if (data.status !== void 0) {
        let data1 = data.status;
        if (typeof data1 != "string")
          return validate69.errors = [{}], !1;
        if (!(data1 === "subscribe" || data1 === "unsubscribe"))
          return validate69.errors = [{}], !1;
      }
    } else
      return validate69.errors = [{}], !1;
  return validate69.errors = vErrors, errors === 0;
}
const TxnStatusQuestion = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (errors === errors)
        if (typeof data1 == "string") {
          if (data1.length > 99 && !isAtMost(data1, 99))
            return validate70.errors = [{}], !1;
          if (data1 === "")
            return validate70.errors = [{}], !1;
        } else
          return validate70.errors = [{}], !1;
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
        if (errors === errors)
          if (Array.isArray(data3)) {
            if (data3.length < 1)
              return validate70.errors = [{}], !1;
            {
              var valid8 = !0;
              const len0 = data3.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data4 = data3[i0];
                const _errs16 = errors;
                if (errors === _errs16)
                  if (typeof data4 == "string") {
                    if (data4.length > 99 && !isAtMost(data4, 99))
                      return validate70.errors = [{}], !1;
                    if (data4 === "")
                      return validate70.errors = [{}], !1;
                  } else
                    return validate70.errors = [{}], !1;
                var valid8 = _errs16 === errors;
                if (!valid8)
                  break;
              }
            }
          } else
            return validate70.errors = [{}], !1;
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
          if (errors === errors)
            if (typeof data6 == "string") {
              if (data6.length > 99 && !isAtMost(data6, 99))
                return validate70.errors = [{}], !1;
              if (data6 === "")
                return validate70.errors = [{}], !1;
            } else
              return validate70.errors = [{}], !1;
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
            if (errors === errors)
              if (Array.isArray(data8)) {
                if (data8.length < 1)
                  return validate70.errors = [{}], !1;
                {
                  var valid15 = !0;
                  const len1 = data8.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data9 = data8[i1];
                    const _errs32 = errors;
                    if (errors === _errs32)
                      if (typeof data9 == "string") {
                        if (data9.length > 99 && !isAtMost(data9, 99))
                          return validate70.errors = [{}], !1;
                        if (data9 === "")
                          return validate70.errors = [{}], !1;
                      } else
                        return validate70.errors = [{}], !1;
                    var valid15 = _errs32 === errors;
                    if (!valid15)
                      break;
                  }
                }
              } else
                return validate70.errors = [{}], !1;
          }
          var _valid3 = _errs29 === errors;
          valid12 = _valid3;
        }
        if (!valid12) {
          const err8 = {};
          return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate70.errors = vErrors, !1;
        }
        var _valid2 = _errs25 === errors;
        valid9 = _valid2;
      }
      if (!valid9) {
        const err9 = {};
        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate70.errors = vErrors, !1;
      }
      var _valid1 = _errs18 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err10 = {};
      return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, validate70.errors = vErrors, !1;
    }
    var _valid0 = _errs9 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err11 = {};
    return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate70.errors = vErrors, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.reference_id === void 0 && (missing4 = "reference_id") || data.txn_type === void 0 && (missing4 = "txn_type") || data.attribute_type === void 0 && (missing4 = "attribute_type") || data.attribute_value === void 0 && (missing4 = "attribute_value"))
        return validate70.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data10 = data.reference_id;
        if (errors === errors)
          if (typeof data10 == "string") {
            if (data10.length > 99 && !isAtMost(data10, 99))
              return validate70.errors = [{}], !1;
            if (data10 === "")
              return validate70.errors = [{}], !1;
          } else
            return validate70.errors = [{}], !1;
      }
      if (data.txn_type !== void 0) {
        let data11 = data.txn_type;
        if (typeof data11 != "string")
          return validate70.errors = [{}], !1;
        if (!(data11 === "search" || data11 === "subscribe" || data11 === "unsubscribe" || data11 === "receipt"))
          return validate70.errors = [{}], !1;
      }
      if (data.attribute_type !== void 0) {
        let data12 = data.attribute_type;
        if (typeof data12 != "string")
          return validate70.errors = [{}], !1;
        if (!(data12 === "transaction_id" || data12 === "reference_id_list" || data12 === "correlation_id" || data12 === "subscription_code_list"))
          return validate70.errors = [{}], !1;
      }
      if (data.locale !== void 0) {
        let data14 = data.locale;
        if (errors === errors)
          if (typeof data14 == "string") {
            if (!pattern0.test(data14))
              return validate70.errors = [{}], !1;
          } else
            return validate70.errors = [{}], !1;
      }
    } else
      return validate70.errors = [{}], !1;
  return validate70.errors = vErrors, errors === 0;
}
const TxnStatusRequest = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.txnstatus_request === void 0 && (missing0 = "txnstatus_request"))
        return validate71.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate71.errors = [{}], !1;
            if (data0 === "")
              return validate71.errors = [{}], !1;
          } else
            return validate71.errors = [{}], !1;
      }
      if (data.txnstatus_request !== void 0 && !TxnStatusQuestion(data.txnstatus_request))
        return validate71.errors = [{}], !1;
    } else
      return validate71.errors = [{}], !1;
  return validate71.errors = vErrors, errors === 0;
}
const TxnStatusResponse = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.txnstatus_response === void 0 && (missing0 = "txnstatus_response"))
        return validate72.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate72.errors = [{}], !1;
            if (data0 === "")
              return validate72.errors = [{}], !1;
          } else
            return validate72.errors = [{}], !1;
      }
      if (data.correlation_id !== void 0) {
        let data1 = data.correlation_id;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 99 && !isAtMost(data1, 99))
              return validate72.errors = [{}], !1;
            if (data1 === "")
              return validate72.errors = [{}], !1;
          } else
            return validate72.errors = [{}], !1;
      }
      if (data.txnstatus_response !== void 0 && !TxnStatusResult(data.txnstatus_response))
        return validate72.errors = [{}], !1;
    } else
      return validate72.errors = [{}], !1;
  return validate72.errors = vErrors, errors === 0;
}
const TxnStatusResult = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors, _errs3 = errors;
  let valid2 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.txn_type === void 0 && (missing0 = "txn_type")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.txn_type !== void 0 && data.txn_type !== "search") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null), _valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.txn_status !== void 0 && !SearchResponse(data.txn_status))
      return validate73.errors = [{}], !1;
    var _valid0 = _errs6 === errors;
    valid2 = _valid0;
  } else {
    const _errs8 = errors, _errs9 = errors;
    let valid5 = !0;
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.txn_type === void 0 && (missing1 = "txn_type")) {
        const err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.txn_type !== void 0 && data.txn_type !== "subscribe") {
        const err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    if (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null), _valid1) {
      const _errs12 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.txn_status !== void 0 && !SubscribeResponse(data.txn_status))
        return validate73.errors = [{}], !1;
      var _valid1 = _errs12 === errors;
      valid5 = _valid1;
    } else {
      const _errs14 = errors, _errs15 = errors;
      let valid8 = !0;
      const _errs16 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.txn_type === void 0 && (missing2 = "txn_type")) {
          const err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        } else if (data.txn_type !== void 0 && data.txn_type !== "unsubscribe") {
          const err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      var _valid2 = _errs16 === errors;
      if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid2) {
        const _errs18 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.txn_status !== void 0 && !UnSubscribeResponse(data.txn_status))
          return validate73.errors = [{}], !1;
        var _valid2 = _errs18 === errors;
        valid8 = _valid2;
      }
      if (!valid8) {
        const err6 = {};
        return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate73.errors = vErrors, !1;
      }
      var _valid1 = _errs14 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err7 = {};
      return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate73.errors = vErrors, !1;
    }
    var _valid0 = _errs8 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err8 = {};
    return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate73.errors = vErrors, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.txn_type === void 0 && (missing3 = "txn_type") || data.txn_status === void 0 && (missing3 = "txn_status"))
        return validate73.errors = [{}], !1;
      if (data.txn_type !== void 0) {
        let data6 = data.txn_type;
        if (typeof data6 != "string")
          return validate73.errors = [{}], !1;
        if (!(data6 === "search" || data6 === "subscribe" || data6 === "unsubscribe" || data6 === "receipt"))
          return validate73.errors = [{}], !1;
      }
    } else
      return validate73.errors = [{}], !1;
  return validate73.errors = vErrors, errors === 0;
}
const UnSubscribeRequest = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.subscription_codes === void 0 && (missing0 = "subscription_codes"))
        return validate74.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate74.errors = [{}], !1;
            if (data0 === "")
              return validate74.errors = [{}], !1;
          } else
            return validate74.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate74.errors = [{}], !1;
          } else
            return validate74.errors = [{}], !1;
      }
      if (data.subscription_codes !== void 0) {
        let data2 = data.subscription_codes;
        if (errors === errors)
          if (Array.isArray(data2)) {
            if (data2.length < 1)
              return validate74.errors = [{}], !1;
            {
              var valid4 = !0;
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                const _errs8 = errors;
                if (errors === _errs8)
                  if (typeof data3 == "string") {
                    if (data3.length > 99 && !isAtMost(data3, 99))
                      return validate74.errors = [{}], !1;
                    if (data3 === "")
                      return validate74.errors = [{}], !1;
                  } else
                    return validate74.errors = [{}], !1;
                var valid4 = _errs8 === errors;
                if (!valid4)
                  break;
              }
            }
          } else
            return validate74.errors = [{}], !1;
      }
    } else
      return validate74.errors = [{}], !1;
  return validate74.errors = vErrors, errors === 0;
}
const UnSubscribeResponse = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.status === void 0 && (missing0 = "status"))
        return validate75.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate75.errors = [{}], !1;
            if (data0 === "")
              return validate75.errors = [{}], !1;
          } else
            return validate75.errors = [{}], !1;
      }
      if (data.correlation_id !== void 0) {
        let data1 = data.correlation_id;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 99 && !isAtMost(data1, 99))
              return validate75.errors = [{}], !1;
            if (data1 === "")
              return validate75.errors = [{}], !1;
          } else
            return validate75.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data2 = data.timestamp;
        if (errors === errors)
          if (typeof data2 == "string") {
            if (!isDateTime(data2))
              return validate75.errors = [{}], !1;
          } else
            return validate75.errors = [{}], !1;
      }
      if (data.status !== void 0) {
        let data3 = data.status;
        if (typeof data3 != "string")
          return validate75.errors = [{}], !1;
        if (!(data3 === "rcvd" || data3 === "pdng" || data3 === "succ" || data3 === "rjct"))
          return validate75.errors = [{}], !1;
      }
      if (data.status_reason_code !== void 0 && typeof data.status_reason_code != "string")
        return validate75.errors = [{}], !1;
      if (data.status_reason_message !== void 0) {
        let data5 = data.status_reason_message;
        if (errors === errors)
          if (typeof data5 == "string") {
            if (data5.length > 999 && !isAtMost(data5, 999))
              return validate75.errors = [{}], !1;
          } else
            return validate75.errors = [{}], !1;
      }
      if (data.subscription_status !== void 0) {
        let data6 = data.subscription_status;
        if (errors === errors)
          if (Array.isArray(data6)) {
            var valid8 = !0;
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs16 = errors;
              if (!SubscriptionState(data6[i0]))
                return validate75.errors = [{}], !1;
              var valid8 = _errs16 === errors;
              if (!valid8)
                break;
            }
          } else
            return validate75.errors = [{}], !1;
      }
    } else
      return validate75.errors = [{}], !1;
  return validate75.errors = vErrors, errors === 0;
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
  NotifyEvent,
  NotifyEventData,
  NotifyEventRequest,
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
  SearchCriteria,
  SearchRequest,
  SearchRequestItem,
  SearchResponse,
  SearchResponseData,
  SearchResponseItem,
  SearchSort,
  SubscribeCriteria,
  SubscribeRequest,
  SubscribeRequestItem,
  SubscribeResponse,
  SubscribeResponseItem,
  SubscriptionInfo,
  SubscriptionState,
  TxnStatusQuestion,
  TxnStatusRequest,
  TxnStatusResponse,
  TxnStatusResult,
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
  NotifyEventRequest,
  OAuth2ClientTokenRequest,
  OAuth2ClientTokenResponse,
  SearchRequest,
  SearchResponse,
  SubscribeRequest,
  TxnStatusResponse,
}
