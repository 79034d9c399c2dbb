// Written by `npm run generate` from schemas/. Do not edit.

import { isAtMost, isDateTime } from '../../values/formats.js'
import { Ack, Authorize, Beneficiary, Consent, EventFrequency, ExpPredicateWithCondition, ExpressionQuery, GraphqlQuery, IBREnrolledUpdates, IBRReceipt, IdTypeValueQuery, Pagination, PaginationRequest, SearchSort, SubscribeResponse, TxnStatusRequest, UnSubscribeRequest, UnSubscribeResponse } from './core.js'

const IBREnrolledCriteria = validate0;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate0.errors = [{}], !1;
      if (data.query_type !== void 0) {
        let data0 = data.query_type;
        if (typeof data0 != "string")
          return validate0.errors = [{}], !1;
        if (!(data0 === "idtype-value" || data0 === "expression" || data0 === "predicate" || data0 === "graphql"))
          return validate0.errors = [{}], !1;
      }
      if (data.response_entity !== void 0) {
        let data1 = data.response_entity;
        if (typeof data1 != "string")
          return validate0.errors = [{}], !1;
        if (!(data1 === "Group" || data1 === "Member"))
          return validate0.errors = [{}], !1;
      }
      if (data.query !== void 0) {
        let data2 = data.query;
        if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
          return validate0.errors = [{}], !1;
      }
    } else
      return validate0.errors = [{}], !1;
  return validate0.errors = vErrors, errors === 0;
}
const IBREnrolledRequest = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.enrolled_criteria === void 0 && (missing0 = "enrolled_criteria"))
        return validate1.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate1.errors = [{}], !1;
            if (data0 === "")
              return validate1.errors = [{}], !1;
          } else
            return validate1.errors = [{}], !1;
      }
      if (data.enrolled_criteria !== void 0 && !IBREnrolledCriteria(data.enrolled_criteria))
        return validate1.errors = [{}], !1;
    } else
      return validate1.errors = [{}], !1;
  return validate1.errors = vErrors, errors === 0;
}
const IBREnrolledResponse = validate2;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.enrolled_response === void 0 && (missing0 = "enrolled_response"))
        return validate2.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate2.errors = [{}], !1;
            if (data0 === "")
              return validate2.errors = [{}], !1;
          } else
            return validate2.errors = [{}], !1;
      }
      if (data.correlation_id !== void 0) {
        let data1 = data.correlation_id;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 99 && !isAtMost(data1, 99))
              return validate2.errors = [{}], !1;
            if (data1 === "")
              return validate2.errors = [{}], !1;
          } else
            return validate2.errors = [{}], !1;
      }
      if (data.enrolled_response !== void 0) {
        let data2 = data.enrolled_response;
        if (errors === errors)
          if (Array.isArray(data2)) {
            var valid4 = !0;
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs8 = errors;
              if (!IBREnrolledResult(data2[i0]))
                return validate2.errors = [{}], !1;
              var valid4 = _errs8 === errors;
              if (!valid4)
                break;
            }
          } else
            return validate2.errors = [{}], !1;
      }
    } else
      return validate2.errors = [{}], !1;
  return validate2.errors = vErrors, errors === 0;
}
const IBREnrolledResult = validate3;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.status === void 0 && (missing0 = "status") || data.enrolled_status === void 0 && (missing0 = "enrolled_status"))
        return validate3.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate3.errors = [{}], !1;
            if (data0 === "")
              return validate3.errors = [{}], !1;
          } else
            return validate3.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate3.errors = [{}], !1;
          } else
            return validate3.errors = [{}], !1;
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string")
          return validate3.errors = [{}], !1;
        if (!(data2 === "rcvd" || data2 === "pdng" || data2 === "succ" || data2 === "rjct"))
          return validate3.errors = [{}], !1;
      }
      if (data.status_reason_code !== void 0 && typeof data.status_reason_code != "string")
        return validate3.errors = [{}], !1;
      if (data.status_reason_message !== void 0) {
        let data4 = data.status_reason_message;
        if (errors === errors)
          if (typeof data4 == "string") {
            if (data4.length > 999 && !isAtMost(data4, 999))
              return validate3.errors = [{}], !1;
          } else
            return validate3.errors = [{}], !1;
      }
      if (data.enrolled_status !== void 0) {
        let data5 = data.enrolled_status;
        if (typeof data5 != "string")
          return validate3.errors = [{}], !1;
        if (!(data5 === "yes" || data5 === "no"))
          return validate3.errors = [{}], !1;
      }
    } else
      return validate3.errors = [{}], !1;
  return validate3.errors = vErrors, errors === 0;
}
const IBREnrollmentUpdatesRequest = validate4;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.enrolled_updates === void 0 && (missing0 = "enrolled_updates"))
        return validate4.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate4.errors = [{}], !1;
            if (data0 === "")
              return validate4.errors = [{}], !1;
          } else
            return validate4.errors = [{}], !1;
      }
      if (data.enrolled_updates !== void 0 && !IBREnrolledUpdates(data.enrolled_updates))
        return validate4.errors = [{}], !1;
    } else
      return validate4.errors = [{}], !1;
  return validate4.errors = vErrors, errors === 0;
}
const IBREnrollmentUpdatesResponse = validate5;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.enrolled_response === void 0 && (missing0 = "enrolled_response"))
        return validate5.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate5.errors = [{}], !1;
            if (data0 === "")
              return validate5.errors = [{}], !1;
          } else
            return validate5.errors = [{}], !1;
      }
      if (data.correlation_id !== void 0) {
        let data1 = data.correlation_id;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 99 && !isAtMost(data1, 99))
              return validate5.errors = [{}], !1;
            if (data1 === "")
              return validate5.errors = [{}], !1;
          } else
            return validate5.errors = [{}], !1;
      }
      if (data.enrolled_response !== void 0) {
        let data2 = data.enrolled_response;
        if (errors === errors)
          if (Array.isArray(data2)) {
            var valid4 = !0;
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs8 = errors;
              if (!IBREnrollmentUpdatesResult(data2[i0]))
                return validate5.errors = [{}], !1;
              var valid4 = _errs8 === errors;
              if (!valid4)
                break;
            }
          } else
            return validate5.errors = [{}], !1;
      }
    } else
      return validate5.errors = [{}], !1;
  return validate5.errors = vErrors, errors === 0;
}
const IBREnrollmentUpdatesResult = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.status === void 0 && (missing0 = "status"))
        return validate6.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate6.errors = [{}], !1;
            if (data0 === "")
              return validate6.errors = [{}], !1;
          } else
            return validate6.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate6.errors = [{}], !1;
          } else
            return validate6.errors = [{}], !1;
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string")
          return validate6.errors = [{}], !1;
        if (!(data2 === "rcvd" || data2 === "pdng" || data2 === "succ" || data2 === "rjct"))
          return validate6.errors = [{}], !1;
      }
      if (data.status_reason_code !== void 0 && typeof data.status_reason_code != "string")
        return validate6.errors = [{}], !1;
      if (data.status_reason_message !== void 0) {
        let data4 = data.status_reason_message;
        if (errors === errors)
          if (typeof data4 == "string") {
            if (data4.length > 999 && !isAtMost(data4, 999))
              return validate6.errors = [{}], !1;
          } else
            return validate6.errors = [{}], !1;
      }
    } else
      return validate6.errors = [{}], !1;
  return validate6.errors = vErrors, errors === 0;
}
const IBRNotifyEvent = validate7;
const pattern0 = new RegExp("^[a-z]{3}$", "u");
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.data === void 0 && (missing0 = "data"))
        return validate7.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate7.errors = [{}], !1;
            if (data0 === "")
              return validate7.errors = [{}], !1;
          } else
            return validate7.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate7.errors = [{}], !1;
          } else
            return validate7.errors = [{}], !1;
      }
      if (data.data !== void 0 && !IBRNotifyEventData(data.data))
        return validate7.errors = [{}], !1;
      if (data.locale !== void 0) {
        let data3 = data.locale;
        if (errors === errors)
          if (typeof data3 == "string") {
            if (!pattern0.test(data3))
              return validate7.errors = [{}], !1;
          } else
            return validate7.errors = [{}], !1;
      }
    } else
      return validate7.errors = [{}], !1;
  return validate7.errors = vErrors, errors === 0;
}
const IBRNotifyEventData = validate8;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reg_record_type === void 0 && (missing0 = "reg_record_type") || data.reg_records === void 0 && (missing0 = "reg_records"))
        return validate8.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate8.errors = [{}], !1;
      if (data.reg_type !== void 0 && typeof data.reg_type != "string")
        return validate8.errors = [{}], !1;
      if (data.reg_event_type !== void 0 && typeof data.reg_event_type != "string")
        return validate8.errors = [{}], !1;
      if (data.reg_record_type !== void 0 && typeof data.reg_record_type != "string")
        return validate8.errors = [{}], !1;
      if (data.reg_records !== void 0) {
        let data4 = data.reg_records;
        if (errors === errors)
          if (Array.isArray(data4)) {
            var valid6 = !0;
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs12 = errors;
              if (!Beneficiary(data4[i0]))
                return validate8.errors = [{}], !1;
              var valid6 = _errs12 === errors;
              if (!valid6)
                break;
            }
          } else
            return validate8.errors = [{}], !1;
      }
    } else
      return validate8.errors = [{}], !1;
  return validate8.errors = vErrors, errors === 0;
}
const IBRNotifyEventRequest = validate9;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.notify_event === void 0 && (missing0 = "notify_event"))
        return validate9.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate9.errors = [{}], !1;
            if (data0 === "")
              return validate9.errors = [{}], !1;
          } else
            return validate9.errors = [{}], !1;
      }
      if (data.notify_event !== void 0) {
        let data1 = data.notify_event;
        if (errors === errors)
          if (Array.isArray(data1)) {
            if (data1.length < 1)
              return validate9.errors = [{}], !1;
            {
              var valid3 = !0;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs6 = errors;
                if (!IBRNotifyEvent(data1[i0]))
                  return validate9.errors = [{}], !1;
                var valid3 = _errs6 === errors;
                if (!valid3)
                  break;
              }
            }
          } else
            return validate9.errors = [{}], !1;
      }
    } else
      return validate9.errors = [{}], !1;
  return validate9.errors = vErrors, errors === 0;
}
const IBRSearchCriteria = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      return validate10.errors = [{}], !1;
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
        return validate10.errors = [{}], !1;
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
                return validate10.errors = [{}], !1;
              {
                var valid11 = !0;
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs21 = errors;
                  if (!ExpPredicateWithCondition(data5[i0]))
                    return validate10.errors = [{}], !1;
                  var valid11 = _errs21 === errors;
                  if (!valid11)
                    break;
                }
              }
            } else
              return validate10.errors = [{}], !1;
        }
        var _valid2 = _errs18 === errors;
        valid8 = _valid2;
      }
      if (!valid8) {
        const err6 = {};
        return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate10.errors = vErrors, !1;
      }
      var _valid1 = _errs14 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err7 = {};
      return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate10.errors = vErrors, !1;
    }
    var _valid0 = _errs8 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err8 = {};
    return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate10.errors = vErrors, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.query_type === void 0 && (missing3 = "query_type") || data.query === void 0 && (missing3 = "query"))
        return validate10.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate10.errors = [{}], !1;
      if (data.reg_type !== void 0 && typeof data.reg_type != "string")
        return validate10.errors = [{}], !1;
      if (data.reg_event_type !== void 0 && typeof data.reg_event_type != "string")
        return validate10.errors = [{}], !1;
      if (data.reg_record_type !== void 0 && typeof data.reg_record_type != "string")
        return validate10.errors = [{}], !1;
      if (data.sort !== void 0) {
        let data11 = data.sort;
        if (errors === errors)
          if (Array.isArray(data11)) {
            var valid17 = !0;
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs32 = errors;
              if (!SearchSort(data11[i1]))
                return validate10.errors = [{}], !1;
              var valid17 = _errs32 === errors;
              if (!valid17)
                break;
            }
          } else
            return validate10.errors = [{}], !1;
      }
      if (data.pagination !== void 0 && !PaginationRequest(data.pagination))
        return validate10.errors = [{}], !1;
      if (data.consent !== void 0 && !Consent(data.consent))
        return validate10.errors = [{}], !1;
      if (data.authorize !== void 0 && !Authorize(data.authorize))
        return validate10.errors = [{}], !1;
      if (data.query_type !== void 0) {
        let data16 = data.query_type;
        if (typeof data16 != "string")
          return validate10.errors = [{}], !1;
        if (!(data16 === "idtype-value" || data16 === "expression" || data16 === "predicate"))
          return validate10.errors = [{}], !1;
      }
    } else
      return validate10.errors = [{}], !1;
  return validate10.errors = vErrors, errors === 0;
}
const IBRSearchRequest = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.search_request === void 0 && (missing0 = "search_request"))
        return validate11.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate11.errors = [{}], !1;
            if (data0 === "")
              return validate11.errors = [{}], !1;
          } else
            return validate11.errors = [{}], !1;
      }
      if (data.search_request !== void 0) {
        let data1 = data.search_request;
        if (errors === errors)
          if (Array.isArray(data1)) {
            if (data1.length < 1)
              return validate11.errors = [{}], !1;
            {
              var valid3 = !0;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs6 = errors;
                if (!IBRSearchRequestItem(data1[i0]))
                  return validate11.errors = [{}], !1;
                var valid3 = _errs6 === errors;
                if (!valid3)
                  break;
              }
            }
          } else
            return validate11.errors = [{}], !1;
      }
    } else
      return validate11.errors = [{}], !1;
  return validate11.errors = vErrors, errors === 0;
}
const IBRSearchRequestItem = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.search_criteria === void 0 && (missing0 = "search_criteria"))
        return validate12.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate12.errors = [{}], !1;
            if (data0 === "")
              return validate12.errors = [{}], !1;
          } else
            return validate12.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate12.errors = [{}], !1;
          } else
            return validate12.errors = [{}], !1;
      }
      if (data.search_criteria !== void 0 && !IBRSearchCriteria(data.search_criteria))
        return validate12.errors = [{}], !1;
      if (data.locale !== void 0) {
        let data3 = data.locale;
        if (errors === errors)
          if (typeof data3 == "string") {
            if (!pattern0.test(data3))
              return validate12.errors = [{}], !1;
          } else
            return validate12.errors = [{}], !1;
      }
    } else
      return validate12.errors = [{}], !1;
  return validate12.errors = vErrors, errors === 0;
}
const IBRSearchResponse = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.search_response === void 0 && (missing0 = "search_response"))
        return validate13.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate13.errors = [{}], !1;
            if (data0 === "")
              return validate13.errors = [{}], !1;
          } else
            return validate13.errors = [{}], !1;
      }
      if (data.correlation_id !== void 0) {
        let data1 = data.correlation_id;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 99 && !isAtMost(data1, 99))
              return validate13.errors = [{}], !1;
            if (data1 === "")
              return validate13.errors = [{}], !1;
          } else
            return validate13.errors = [{}], !1;
      }
      if (data.search_response !== void 0) {
        let data2 = data.search_response;
        if (errors === errors)
          if (Array.isArray(data2)) {
            var valid4 = !0;
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs8 = errors;
              if (!IBRSearchResponseItem(data2[i0]))
                return validate13.errors = [{}], !1;
              var valid4 = _errs8 === errors;
              if (!valid4)
                break;
            }
          } else
            return validate13.errors = [{}], !1;
      }
    } else
      return validate13.errors = [{}], !1;
  return validate13.errors = vErrors, errors === 0;
}
const IBRSearchResponseData = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reg_records === void 0 && (missing0 = "reg_records"))
        return validate14.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate14.errors = [{}], !1;
      if (data.reg_type !== void 0 && typeof data.reg_type != "string")
        return validate14.errors = [{}], !1;
      if (data.reg_event_type !== void 0 && typeof data.reg_event_type != "string")
        return validate14.errors = [{}], !1;
      if (data.reg_record_type !== void 0 && typeof data.reg_record_type != "string")
        return validate14.errors = [{}], !1;
      if (data.reg_records !== void 0) {
        let data4 = data.reg_records;
        if (errors === errors)
          if (Array.isArray(data4)) {
            var valid6 = !0;
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs12 = errors;
              if (!Beneficiary(data4[i0]))
                return validate14.errors = [{}], !1;
              var valid6 = _errs12 === errors;
              if (!valid6)
                break;
            }
          } else
            return validate14.errors = [{}], !1;
      }
    } else
      return validate14.errors = [{}], !1;
  return validate14.errors = vErrors, errors === 0;
}
const IBRSearchResponseItem = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.status === void 0 && (missing0 = "status"))
        return validate15.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate15.errors = [{}], !1;
            if (data0 === "")
              return validate15.errors = [{}], !1;
          } else
            return validate15.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate15.errors = [{}], !1;
          } else
            return validate15.errors = [{}], !1;
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string")
          return validate15.errors = [{}], !1;
        if (!(data2 === "rcvd" || data2 === "pdng" || data2 === "succ" || data2 === "rjct"))
          return validate15.errors = [{}], !1;
      }
      if (data.status_reason_code !== void 0 && typeof data.status_reason_code != "string")
        return validate15.errors = [{}], !1;
      if (data.status_reason_message !== void 0) {
        let data4 = data.status_reason_message;
        if (errors === errors)
          if (typeof data4 == "string") {
            if (data4.length > 999 && !isAtMost(data4, 999))
              return validate15.errors = [{}], !1;
          } else
            return validate15.errors = [{}], !1;
      }
      if (data.data !== void 0 && !IBRSearchResponseData(data.data))
        return validate15.errors = [{}], !1;
      if (data.pagination !== void 0 && !Pagination(data.pagination))
        return validate15.errors = [{}], !1;
      if (data.locale !== void 0) {
        let data7 = data.locale;
        if (errors === errors)
          if (typeof data7 == "string") {
            if (!pattern0.test(data7))
              return validate15.errors = [{}], !1;
          } else
            return validate15.errors = [{}], !1;
      }
    } else
      return validate15.errors = [{}], !1;
  return validate15.errors = vErrors, errors === 0;
}
const IBRSubscribeCriteria = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      return validate16.errors = [{}], !1;
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
        return validate16.errors = [{}], !1;
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
                return validate16.errors = [{}], !1;
              {
                var valid11 = !0;
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs21 = errors;
                  if (!ExpPredicateWithCondition(data5[i0]))
                    return validate16.errors = [{}], !1;
                  var valid11 = _errs21 === errors;
                  if (!valid11)
                    break;
                }
              }
            } else
              return validate16.errors = [{}], !1;
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
            return validate16.errors = [{}], !1;
          var _valid3 = _errs26 === errors;
          valid12 = _valid3;
        }
        if (!valid12) {
          const err8 = {};
          return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate16.errors = vErrors, !1;
        }
        var _valid2 = _errs22 === errors;
        valid8 = _valid2;
      }
      if (!valid8) {
        const err9 = {};
        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate16.errors = vErrors, !1;
      }
      var _valid1 = _errs14 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err10 = {};
      return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, validate16.errors = vErrors, !1;
    }
    var _valid0 = _errs8 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err11 = {};
    return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate16.errors = vErrors, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.reg_event_type === void 0 && (missing4 = "reg_event_type") || data.filter === void 0 && (missing4 = "filter") || data.notify_record_type === void 0 && (missing4 = "notify_record_type"))
        return validate16.errors = [{}], !1;
      if (data.version !== void 0 && typeof data.version != "string")
        return validate16.errors = [{}], !1;
      if (data.reg_type !== void 0 && typeof data.reg_type != "string")
        return validate16.errors = [{}], !1;
      if (data.reg_event_type !== void 0 && typeof data.reg_event_type != "string")
        return validate16.errors = [{}], !1;
      if (data.frequency !== void 0 && !EventFrequency(data.frequency))
        return validate16.errors = [{}], !1;
      if (data.filter_type !== void 0) {
        let data13 = data.filter_type;
        if (typeof data13 != "string")
          return validate16.errors = [{}], !1;
        if (!(data13 === "idtype-value" || data13 === "expression" || data13 === "predicate" || data13 === "graphql"))
          return validate16.errors = [{}], !1;
      }
      if (data.notify_record_type !== void 0 && typeof data.notify_record_type != "string")
        return validate16.errors = [{}], !1;
      if (data.authorize !== void 0 && !Authorize(data.authorize))
        return validate16.errors = [{}], !1;
    } else
      return validate16.errors = [{}], !1;
  return validate16.errors = vErrors, errors === 0;
}
const IBRSubscribeRequest = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.subscribe_request === void 0 && (missing0 = "subscribe_request"))
        return validate17.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate17.errors = [{}], !1;
            if (data0 === "")
              return validate17.errors = [{}], !1;
          } else
            return validate17.errors = [{}], !1;
      }
      if (data.subscribe_request !== void 0) {
        let data1 = data.subscribe_request;
        if (errors === errors)
          if (Array.isArray(data1)) {
            if (data1.length < 1)
              return validate17.errors = [{}], !1;
            {
              var valid3 = !0;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs6 = errors;
                if (!IBRSubscribeRequestItem(data1[i0]))
                  return validate17.errors = [{}], !1;
                var valid3 = _errs6 === errors;
                if (!valid3)
                  break;
              }
            }
          } else
            return validate17.errors = [{}], !1;
      }
    } else
      return validate17.errors = [{}], !1;
  return validate17.errors = vErrors, errors === 0;
}
const IBRSubscribeRequestItem = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reference_id === void 0 && (missing0 = "reference_id") || data.timestamp === void 0 && (missing0 = "timestamp") || data.subscribe_criteria === void 0 && (missing0 = "subscribe_criteria"))
        return validate18.errors = [{}], !1;
      if (data.reference_id !== void 0) {
        let data0 = data.reference_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate18.errors = [{}], !1;
            if (data0 === "")
              return validate18.errors = [{}], !1;
          } else
            return validate18.errors = [{}], !1;
      }
      if (data.timestamp !== void 0) {
        let data1 = data.timestamp;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (!isDateTime(data1))
              return validate18.errors = [{}], !1;
          } else
            return validate18.errors = [{}], !1;
      }
      if (data.subscribe_criteria !== void 0 && !IBRSubscribeCriteria(data.subscribe_criteria))
        return validate18.errors = [{}], !1;
      if (data.locale !== void 0) {
        let data3 = data.locale;
        if (errors === errors)
          if (typeof data3 == "string") {
            if (!pattern0.test(data3))
              return validate18.errors = [{}], !1;
          } else
            return validate18.errors = [{}], !1;
      }
    } else
      return validate18.errors = [{}], !1;
  return validate18.errors = vErrors, errors === 0;
}
const IBRTxnStatusResponse = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.transaction_id === void 0 && (missing0 = "transaction_id") || data.correlation_id === void 0 && (missing0 = "correlation_id") || data.txnstatus_response === void 0 && (missing0 = "txnstatus_response"))
        return validate19.errors = [{}], !1;
      if (data.transaction_id !== void 0) {
        let data0 = data.transaction_id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (data0.length > 99 && !isAtMost(data0, 99))
              return validate19.errors = [{}], !1;
            if (data0 === "")
              return validate19.errors = [{}], !1;
          } else
            return validate19.errors = [{}], !1;
      }
      if (data.correlation_id !== void 0) {
        let data1 = data.correlation_id;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (data1.length > 99 && !isAtMost(data1, 99))
              return validate19.errors = [{}], !1;
            if (data1 === "")
              return validate19.errors = [{}], !1;
          } else
            return validate19.errors = [{}], !1;
      }
      if (data.txnstatus_response !== void 0 && !IBRTxnStatusResult(data.txnstatus_response))
        return validate19.errors = [{}], !1;
    } else
      return validate19.errors = [{}], !1;
  return validate19.errors = vErrors, errors === 0;
}
const IBRTxnStatusResult = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data && typeof data == "object" && !Array.isArray(data) && data.txn_status !== void 0 && !IBRSearchResponse(data.txn_status))
      return validate20.errors = [{}], !1;
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
        return validate20.errors = [{}], !1;
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
          return validate20.errors = [{}], !1;
        var _valid2 = _errs18 === errors;
        valid8 = _valid2;
      } else {
        const _errs20 = errors, _errs21 = errors;
        let valid11 = !0;
        const _errs22 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.txn_type === void 0 && (missing3 = "txn_type")) {
            const err6 = {};
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          } else if (data.txn_type !== void 0 && data.txn_type !== "receipt") {
            const err7 = {};
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        var _valid3 = _errs22 === errors;
        if (errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null), _valid3) {
          const _errs24 = errors;
          if (data && typeof data == "object" && !Array.isArray(data) && data.txn_status !== void 0 && !IBRReceipt(data.txn_status))
            return validate20.errors = [{}], !1;
          var _valid3 = _errs24 === errors;
          valid11 = _valid3;
        }
        if (!valid11) {
          const err8 = {};
          return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate20.errors = vErrors, !1;
        }
        var _valid2 = _errs20 === errors;
        valid8 = _valid2;
      }
      if (!valid8) {
        const err9 = {};
        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate20.errors = vErrors, !1;
      }
      var _valid1 = _errs14 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err10 = {};
      return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, validate20.errors = vErrors, !1;
    }
    var _valid0 = _errs8 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err11 = {};
    return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate20.errors = vErrors, !1;
  }
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.txn_type === void 0 && (missing4 = "txn_type") || data.txn_status === void 0 && (missing4 = "txn_status"))
        return validate20.errors = [{}], !1;
      if (data.txn_type !== void 0) {
        let data8 = data.txn_type;
        if (typeof data8 != "string")
          return validate20.errors = [{}], !1;
        if (!(data8 === "search" || data8 === "subscribe" || data8 === "unsubscribe" || data8 === "receipt"))
          return validate20.errors = [{}], !1;
      }
    } else
      return validate20.errors = [{}], !1;
  return validate20.errors = vErrors, errors === 0;
}
export {
  IBREnrolledCriteria,
  IBREnrolledRequest,
  IBREnrolledResponse,
  IBREnrolledResult,
  IBREnrollmentUpdatesRequest,
  IBREnrollmentUpdatesResponse,
  IBREnrollmentUpdatesResult,
  IBRNotifyEvent,
  IBRNotifyEventData,
  IBRNotifyEventRequest,
  IBRSearchCriteria,
  IBRSearchRequest,
  IBRSearchRequestItem,
  IBRSearchResponse,
  IBRSearchResponseData,
  IBRSearchResponseItem,
  IBRSubscribeCriteria,
  IBRSubscribeRequest,
  IBRSubscribeRequestItem,
  IBRTxnStatusResponse,
  IBRTxnStatusResult
};

/** The validators by title. */
export const validators = {
  Ack,
  IBREnrolledRequest,
  IBREnrolledResponse,
  IBREnrollmentUpdatesRequest,
  IBREnrollmentUpdatesResponse,
  IBRNotifyEventRequest,
  IBRSearchRequest,
  IBRSearchResponse,
  IBRSubscribeRequest,
  IBRTxnStatusResponse,
  SubscribeResponse,
  TxnStatusRequest,
  UnSubscribeRequest,
  UnSubscribeResponse,
}
