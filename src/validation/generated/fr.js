// Written by `npm run generate` from schemas/. Do not edit.

import { isAtMost, isDateTime, isDciDate } from '../../values/formats.js'
import { Ack, AdditionalInfo, Address, Authorize, Consent, DisabilityInfo, EventFrequency, ExpPredicateWithCondition, ExpressionQuery, GraphqlQuery, IdTypeValueQuery, Identifier, Name, Pagination, PaginationRequest, Place, RelatedPerson, SearchSort, SubscribeResponse, TxnStatusRequest, UnSubscribeRequest, UnSubscribeResponse } from './core.js'

const CropDetails = validate0;
function validate0(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.activity_group !== void 0 && typeof data.activity_group != "string" || data.crop_type_name !== void 0 && typeof data.crop_type_name != "string" || data.variety !== void 0 && typeof data.variety != "string" || data.season !== void 0 && typeof data.season != "string" || data.end_use !== void 0 && typeof data.end_use != "string" || data.irrigation !== void 0 && typeof data.irrigation != "boolean")
      return !1;
    if (data.irrigation_water !== void 0) {
      let data6 = data.irrigation_water;
      if (Array.isArray(data6)) {
        for (let i0 = 0; i0 < data6.length; i0++)
          if (typeof data6[i0] != "string")
            return !1;
      } else
        return !1;
    }
    if (data.fertilizer_type !== void 0) {
      let data8 = data.fertilizer_type;
      if (Array.isArray(data8)) {
        for (let i1 = 0; i1 < data8.length; i1++)
          if (typeof data8[i1] != "string")
            return !1;
      } else
        return !1;
    }
    if (data.registration_date !== void 0) {
      let data10 = data.registration_date;
      if (typeof data10 == "string") {
        if (!isDciDate(data10))
          return !1;
      } else
        return !1;
    }
    if (data.last_updated !== void 0) {
      let data11 = data.last_updated;
      if (typeof data11 == "string") {
        if (!isDciDate(data11))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRGroup = validate1;
function validate1(data) {
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
    if (data.poverty_score_type !== void 0 && typeof data.poverty_score_type != "string" || data.group_head_info !== void 0 && !FRMember(data.group_head_info))
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
          if (!FRMember(data11[i2]))
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
const FRMember = validate2;
function validate2(data) {
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
    if (data.demographic_info !== void 0 && !FRPerson(data.demographic_info))
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
const FRNotifyEvent = validate3, pattern0 = new RegExp("^[a-z]{3}$", "u");
function validate3(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.data === void 0 && (missing0 = "data"))
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
    if (data.data !== void 0 && !FRNotifyEventData(data.data))
      return !1;
    if (data.locale !== void 0) {
      let data3 = data.locale;
      if (typeof data3 == "string") {
        if (!pattern0.test(data3))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRNotifyEventData = validate4;
function validate4(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.reg_record_type === void 0 && (missing0 = "reg_record_type") || data.reg_records === void 0 && (missing0 = "reg_records") || data.version !== void 0 && typeof data.version != "string" || data.reg_type !== void 0 && typeof data.reg_type != "string" || data.reg_event_type !== void 0 && typeof data.reg_event_type != "string" || data.reg_record_type !== void 0 && typeof data.reg_record_type != "string")
      return !1;
    if (data.reg_records !== void 0) {
      let data4 = data.reg_records;
      if (Array.isArray(data4)) {
        for (let i0 = 0; i0 < data4.length; i0++)
          if (!Farmer(data4[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRNotifyEventRequest = validate5;
function validate5(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.notify_event === void 0 && (missing0 = "notify_event"))
      return !1;
    if (data.transaction_id !== void 0) {
      let data0 = data.transaction_id;
      if (typeof data0 == "string") {
        if (data0.length > 99 && !isAtMost(data0, 99) || data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.notify_event !== void 0) {
      let data1 = data.notify_event;
      if (Array.isArray(data1)) {
        if (data1.length < 1)
          return !1;
        for (let i0 = 0; i0 < data1.length; i0++)
          if (!FRNotifyEvent(data1[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRPerson = validate6;
function validate6(data) {
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
const FRSearchCriteria = validate7;
function validate7(data) {
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
      return !1;
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
        return !1;
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
      }
      if (!valid8) {
        const err6 = {};
        return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, !1;
      }
      var _valid1 = _errs14 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err7 = {};
      return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, !1;
    }
    var _valid0 = _errs8 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err8 = {};
    return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.query_type === void 0 && (missing3 = "query_type") || data.query === void 0 && (missing3 = "query") || data.version !== void 0 && typeof data.version != "string" || data.reg_type !== void 0 && typeof data.reg_type != "string" || data.reg_event_type !== void 0 && typeof data.reg_event_type != "string" || data.reg_record_type !== void 0 && typeof data.reg_record_type != "string")
        return !1;
      if (data.sort !== void 0) {
        let data11 = data.sort;
        if (Array.isArray(data11)) {
          for (let i1 = 0; i1 < data11.length; i1++)
            if (!SearchSort(data11[i1]))
              return !1;
        } else
          return !1;
      }
      if (data.pagination !== void 0 && !PaginationRequest(data.pagination) || data.consent !== void 0 && !Consent(data.consent) || data.authorize !== void 0 && !Authorize(data.authorize))
        return !1;
      if (data.query_type !== void 0) {
        let data16 = data.query_type;
        if (typeof data16 != "string" || !(data16 === "idtype-value" || data16 === "expression" || data16 === "predicate"))
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
const FRSearchRequest = validate8;
function validate8(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.search_request === void 0 && (missing0 = "search_request"))
      return !1;
    if (data.transaction_id !== void 0) {
      let data0 = data.transaction_id;
      if (typeof data0 == "string") {
        if (data0.length > 99 && !isAtMost(data0, 99) || data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.search_request !== void 0) {
      let data1 = data.search_request;
      if (Array.isArray(data1)) {
        if (data1.length < 1)
          return !1;
        for (let i0 = 0; i0 < data1.length; i0++)
          if (!FRSearchRequestItem(data1[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRSearchRequestItem = validate9;
function validate9(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.search_criteria === void 0 && (missing0 = "search_criteria"))
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
    if (data.search_criteria !== void 0 && !FRSearchCriteria(data.search_criteria))
      return !1;
    if (data.locale !== void 0) {
      let data3 = data.locale;
      if (typeof data3 == "string") {
        if (!pattern0.test(data3))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRSearchResponse = validate10;
function validate10(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.search_response === void 0 && (missing0 = "search_response"))
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
    if (data.search_response !== void 0) {
      let data2 = data.search_response;
      if (Array.isArray(data2)) {
        for (let i0 = 0; i0 < data2.length; i0++)
          if (!FRSearchResponseItem(data2[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRSearchResponseData = validate11;
function validate11(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.reg_records === void 0 && (missing0 = "reg_records") || data.version !== void 0 && typeof data.version != "string" || data.reg_type !== void 0 && typeof data.reg_type != "string" || data.reg_event_type !== void 0 && typeof data.reg_event_type != "string" || data.reg_record_type !== void 0 && typeof data.reg_record_type != "string")
      return !1;
    if (data.reg_records !== void 0) {
      let data4 = data.reg_records;
      if (Array.isArray(data4)) {
        for (let i0 = 0; i0 < data4.length; i0++)
          if (!Farmer(data4[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRSearchResponseItem = validate12;
function validate12(data) {
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
    if (data.data !== void 0 && !FRSearchResponseData(data.data) || data.pagination !== void 0 && !Pagination(data.pagination))
      return !1;
    if (data.locale !== void 0) {
      let data7 = data.locale;
      if (typeof data7 == "string") {
        if (!pattern0.test(data7))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRSubscribeCriteria = validate13;
function validate13(data) {
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
      if (data.reg_event_type === void 0 && (missing4 = "reg_event_type") || data.filter === void 0 && (missing4 = "filter") || data.notify_record_type === void 0 && (missing4 = "notify_record_type") || data.version !== void 0 && typeof data.version != "string" || data.reg_type !== void 0 && typeof data.reg_type != "string" || data.reg_event_type !== void 0 && typeof data.reg_event_type != "string" || data.frequency !== void 0 && !EventFrequency(data.frequency))
        return !1;
      if (data.filter_type !== void 0) {
        let data13 = data.filter_type;
        if (typeof data13 != "string" || !(data13 === "idtype-value" || data13 === "expression" || data13 === "predicate" || data13 === "graphql"))
          return !1;
      }
      if (data.notify_record_type !== void 0 && typeof data.notify_record_type != "string" || data.authorize !== void 0 && !Authorize(data.authorize))
        return !1;
    } else
      return !1;
  return errors === 0;
}
const FRSubscribeRequest = validate14;
function validate14(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.subscribe_request === void 0 && (missing0 = "subscribe_request"))
      return !1;
    if (data.transaction_id !== void 0) {
      let data0 = data.transaction_id;
      if (typeof data0 == "string") {
        if (data0.length > 99 && !isAtMost(data0, 99) || data0 === "")
          return !1;
      } else
        return !1;
    }
    if (data.subscribe_request !== void 0) {
      let data1 = data.subscribe_request;
      if (Array.isArray(data1)) {
        if (data1.length < 1)
          return !1;
        for (let i0 = 0; i0 < data1.length; i0++)
          if (!FRSubscribeRequestItem(data1[i0]))
            return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRSubscribeRequestItem = validate15;
function validate15(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.subscribe_criteria === void 0 && (missing0 = "subscribe_criteria"))
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
    if (data.subscribe_criteria !== void 0 && !FRSubscribeCriteria(data.subscribe_criteria))
      return !1;
    if (data.locale !== void 0) {
      let data3 = data.locale;
      if (typeof data3 == "string") {
        if (!pattern0.test(data3))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FRTxnStatusResponse = validate16;
function validate16(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.txnstatus_response === void 0 && (missing0 = "txnstatus_response"))
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
    if (data.txnstatus_response !== void 0 && !FRTxnStatusResult(data.txnstatus_response))
      return !1;
  } else
    return !1;
  return errors === 0;
}
const FRTxnStatusResult = validate17;
function validate17(data) {
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
    if (data && typeof data == "object" && !Array.isArray(data) && data.txn_status !== void 0 && !FRSearchResponse(data.txn_status))
      return !1;
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
        return !1;
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
          return !1;
        var _valid2 = _errs18 === errors;
        valid8 = _valid2;
      }
      if (!valid8) {
        const err6 = {};
        return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, !1;
      }
      var _valid1 = _errs14 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err7 = {};
      return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, !1;
    }
    var _valid0 = _errs8 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err8 = {};
    return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.txn_type === void 0 && (missing3 = "txn_type") || data.txn_status === void 0 && (missing3 = "txn_status"))
        return !1;
      if (data.txn_type !== void 0) {
        let data6 = data.txn_type;
        if (typeof data6 != "string" || !(data6 === "search" || data6 === "subscribe" || data6 === "unsubscribe" || data6 === "receipt"))
          return !1;
      }
    } else
      return !1;
  return errors === 0;
}
const FarmInfo = validate18;
function validate18(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location !== void 0 && !Place(data.location) || data.land_tenure !== void 0 && typeof data.land_tenure != "string")
      return !1;
    if (data.land_size !== void 0) {
      let data2 = data.land_size;
      if (!(typeof data2 == "number" && isFinite(data2)))
        return !1;
    }
    if (data.measurment !== void 0 && typeof data.measurment != "string" || data.farming_activities !== void 0 && !FarmingActivities(data.farming_activities))
      return !1;
    if (data.registration_date !== void 0) {
      let data5 = data.registration_date;
      if (typeof data5 == "string") {
        if (!isDciDate(data5))
          return !1;
      } else
        return !1;
    }
    if (data.last_updated !== void 0) {
      let data6 = data.last_updated;
      if (typeof data6 == "string") {
        if (!isDciDate(data6))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const Farmer = validate19;
function validate19(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.farmer_personal_details !== void 0 && !FRMember(data.farmer_personal_details) || data.family_details !== void 0 && !FRGroup(data.family_details) || data.farm_type !== void 0 && typeof data.farm_type != "string")
      return !1;
    if (data.farm_details !== void 0) {
      let data3 = data.farm_details;
      if (Array.isArray(data3)) {
        for (let i0 = 0; i0 < data3.length; i0++)
          if (!FarmInfo(data3[i0]))
            return !1;
      } else
        return !1;
    }
    if (data.machineries_details !== void 0) {
      let data5 = data.machineries_details;
      if (Array.isArray(data5)) {
        for (let i1 = 0; i1 < data5.length; i1++)
          if (!Machineries(data5[i1]))
            return !1;
      } else
        return !1;
    }
    if (data.registration_date !== void 0) {
      let data7 = data.registration_date;
      if (typeof data7 == "string") {
        if (!isDciDate(data7))
          return !1;
      } else
        return !1;
    }
    if (data.last_updated !== void 0) {
      let data8 = data.last_updated;
      if (typeof data8 == "string") {
        if (!isDciDate(data8))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const FarmingActivities = validate20;
function validate20(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.crop_production !== void 0) {
      let data0 = data.crop_production;
      if (Array.isArray(data0)) {
        for (let i0 = 0; i0 < data0.length; i0++)
          if (!CropDetails(data0[i0]))
            return !1;
      } else
        return !1;
    }
    if (data.animal_production !== void 0) {
      let data2 = data.animal_production;
      if (Array.isArray(data2)) {
        for (let i1 = 0; i1 < data2.length; i1++)
          if (!LivestockDetails(data2[i1]))
            return !1;
      } else
        return !1;
    }
    if (data.mixed_farming !== void 0 && typeof data.mixed_farming != "boolean")
      return !1;
    if (data.agri_support_activities !== void 0) {
      let data5 = data.agri_support_activities;
      if (Array.isArray(data5)) {
        for (let i2 = 0; i2 < data5.length; i2++)
          if (typeof data5[i2] != "string")
            return !1;
      } else
        return !1;
    }
    if (data.aquaculture !== void 0) {
      let data7 = data.aquaculture;
      if (Array.isArray(data7)) {
        for (let i3 = 0; i3 < data7.length; i3++)
          if (typeof data7[i3] != "string")
            return !1;
      } else
        return !1;
    }
    if (data.aqua_support_activities !== void 0 && typeof data.aqua_support_activities != "string")
      return !1;
    if (data.agroforestry !== void 0) {
      let data10 = data.agroforestry;
      if (Array.isArray(data10)) {
        for (let i4 = 0; i4 < data10.length; i4++)
          if (typeof data10[i4] != "string")
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
const LivestockDetails = validate21;
function validate21(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string")
      return !1;
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
        return !1;
    }
    if (data.livestock_system !== void 0 && typeof data.livestock_system != "string")
      return !1;
    if (data.registration_date !== void 0) {
      let data3 = data.registration_date;
      if (typeof data3 == "string") {
        if (!isDciDate(data3))
          return !1;
      } else
        return !1;
    }
    if (data.last_updated !== void 0) {
      let data4 = data.last_updated;
      if (typeof data4 == "string") {
        if (!isDciDate(data4))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
const Machineries = validate22;
function validate22(data) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string")
      return !1;
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
        return !1;
    }
    if (data.equipement_source !== void 0 && typeof data.equipement_source != "string")
      return !1;
    if (data.registration_date !== void 0) {
      let data3 = data.registration_date;
      if (typeof data3 == "string") {
        if (!isDciDate(data3))
          return !1;
      } else
        return !1;
    }
    if (data.last_updated !== void 0) {
      let data4 = data.last_updated;
      if (typeof data4 == "string") {
        if (!isDciDate(data4))
          return !1;
      } else
        return !1;
    }
  } else
    return !1;
  return errors === 0;
}
export {
  CropDetails,
  FRGroup,
  FRMember,
  FRNotifyEvent,
  FRNotifyEventData,
  FRNotifyEventRequest,
  FRPerson,
  FRSearchCriteria,
  FRSearchRequest,
  FRSearchRequestItem,
  FRSearchResponse,
  FRSearchResponseData,
  FRSearchResponseItem,
  FRSubscribeCriteria,
  FRSubscribeRequest,
  FRSubscribeRequestItem,
  FRTxnStatusResponse,
  FRTxnStatusResult,
  FarmInfo,
  Farmer,
  FarmingActivities,
  LivestockDetails,
  Machineries
};

/** The validators by title. */
export const validators = {
  Ack,
  FRNotifyEventRequest,
  FRSearchRequest,
  FRSearchResponse,
  FRSubscribeRequest,
  FRTxnStatusResponse,
  SubscribeResponse,
  TxnStatusRequest,
  UnSubscribeRequest,
  UnSubscribeResponse,
}
