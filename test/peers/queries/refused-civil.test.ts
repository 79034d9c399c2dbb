import { both, either, expression, idTypeValue, predicate } from '../../../src/model/index.js'
import { opencrvs, opencrvs2026 } from '../../../src/peers/index.js'
import { refuses } from './refusing.js'

const birth = { reg_event_type: 'birth' }
const death = { reg_event_type: 'death' }
const day = '2020-01-02'
const fromDay = ['birth_date', 'ge', day] as const
const untilDay = ['birth_date', 'le', day] as const

const pair = { ...birth, ...predicate(both(fromDay, untilDay)) }
refuses(opencrvs, 'crvs', [
  [
    'the national number under the standard’s name',
    /does not know the identifier UIN/,
    { ...birth, ...idTypeValue('UIN', '1') },
    { ...birth, ...idTypeValue('NID', '1') },
  ],
  [
    'a number that says no register',
    /births, deaths and marriages apart/,
    idTypeValue('NID', '1'),
    { reg_event_type: 'death', ...idTypeValue('NID', '1') },
  ],
  [
    'an event that is none',
    /births, deaths and marriages apart/,
    { reg_event_type: 'divorce', ...idTypeValue('BRN', '1') },
    idTypeValue('BRN', '1'),
  ],
  [
    'a reg_type that is none',
    /searches every register/,
    { reg_type: 'ocrvs:registry_type:divorce', ...idTypeValue('BRN', '1') },
    { reg_type: 'ocrvs:registry_type:birth', ...idTypeValue('BRN', '1') },
  ],
  ['a lower bound alone', /answers all births for less/, { ...birth, ...predicate(fromDay) }, pair],
  [
    'an upper bound alone',
    /answers all births for less/,
    { ...birth, ...predicate(untilDay) },
    pair,
  ],
  [
    'three bounds',
    /one ge or gt .* one le or lt/,
    { ...birth, ...predicate(fromDay, untilDay, fromDay) },
    pair,
  ],
  [
    'a day and a bound',
    /one ge or gt .* one le or lt/,
    { ...birth, ...predicate(['birth_date', 'eq', day], fromDay) },
    pair,
  ],
  ['a list', /whole days only/, { ...birth, ...predicate(['birth_date', 'in', [day]]) }, pair],
  ['a month', /whole days only/, { ...birth, ...predicate(['birth_date', 'eq', '2020-01']) }, pair],
  [
    'a day that is none',
    /whole days only/,
    { ...birth, ...predicate(['birth_date', 'eq', '2020-02-30']) },
    pair,
  ],
  [
    'a moment, which would pass through a time zone',
    /whole days only/,
    { ...birth, ...predicate(['birth_date', 'eq', '2020-01-02T00:00:00Z']) },
    pair,
  ],
  [
    'another attribute',
    /drops a comparison of given_name and answers all births/,
    { ...birth, ...predicate(['given_name', 'eq', 'Zoë']) },
    pair,
  ],
  [
    'an attribute of a death: not of births, it says',
    /drops a comparison of death_date and answers all deaths; .*'DRN'.* with reg_event_type: 'death'/,
    { ...death, ...predicate(['death_date', 'eq', day]) },
    { ...death, ...predicate(both(fromDay, untilDay)) },
  ],
  [
    'a lower bound of deaths alone',
    /answers all deaths for less/,
    { ...death, ...predicate(fromDay) },
    idTypeValue('DRN', '1'),
  ],
  [
    '"or"',
    /joins comparisons by "and" only/,
    { ...birth, ...predicate(either(fromDay, untilDay)) },
    pair,
  ],
  [
    'a predicate on marriages',
    /no predicate on marriages/,
    { reg_event_type: 'marriage', ...predicate(both(fromDay, untilDay)) },
    idTypeValue('MRN', '1'),
  ],
])

const born = { ...birth, ...expression({ 'child.dob': { $gte: day, $lte: day } }) }
refuses(opencrvs2026, 'crvs', [
  [
    'an identifier it has not',
    /does not know the identifier MRN/,
    { ...birth, ...idTypeValue('MRN', '1') },
    idTypeValue('BRN', '1'),
  ],
  [
    'a number that says no event',
    /births, deaths and marriages apart/,
    idTypeValue('UIN', '1'),
    { ...birth, ...idTypeValue('UIN', '1') },
  ],
  [
    'marriages',
    /births and deaths only/,
    { reg_event_type: 'marriage', ...expression({ 'spouse.dob': day }) },
    born,
  ],
  [
    'a field that is none of its records or forms',
    /drops a condition on birth_date/,
    { ...birth, ...predicate(fromDay, untilDay) },
    born,
  ],
  [
    'what would replace its own condition',
    /drops a condition on eventType/,
    { ...birth, ...expression({ eventType: 'death' }) },
    born,
  ],
  [
    'a bound alone',
    /one ge together with one le/,
    { ...birth, ...expression({ 'child.dob': { $gte: day } }) },
    born,
  ],
  [
    'an open bound',
    /one ge together with one le/,
    { ...birth, ...expression({ 'child.dob': { $gt: day, $lte: day } }) },
    born,
  ],
  ['a number', /with texts only/, { ...birth, ...expression({ 'child.weight': 3 }) }, born],
  [
    '"or"',
    /joins conditions by "and" only/,
    { ...birth, ...predicate(either(fromDay, untilDay)) },
    born,
  ],
])
