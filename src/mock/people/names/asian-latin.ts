import type { Tradition } from './tradition.js'

/** Việt Nam: Latin letters with two marks on one vowel; the family name is said first and kept as `surname`. */
export const vietnamese: Tradition = {
  id: 'vietnamese',
  style: 'inherited',
  male: ['Dũng', 'Hiếu', 'Tuấn', 'Đức', 'Quốc Bảo', 'Thắng'],
  female: ['Hương', 'Thủy', 'Ngọc Ánh', 'Tuyết', 'Phượng', 'Diễm'],
  maleSecond: ['Văn', 'Hữu', 'Đình'],
  femaleSecond: ['Thị', 'Thị', 'Diệu'],
  surnames: ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Bùi'],
}

/** Java: one name, complete as it is. */
export const javanese: Tradition = {
  id: 'javanese',
  style: 'single',
  male: ['Suharyanto', 'Sutrisno', 'Paijo', 'Widodo', 'Slamet', 'Ngatimin'],
  female: ['Sulastri', 'Wulandari', 'Ngatinah', 'Suparmi', 'Kartini', 'Poniyem'],
}

/** Myanmar: a name of one to three syllables in Burmese script, none of them a family's. */
export const burmese: Tradition = {
  id: 'burmese',
  style: 'single',
  male: ['အောင်အောင်', 'ဇော်မင်း', 'သန့်', 'ကျော်သူ', 'မျိုးမြင့်'],
  female: ['ခင်ခင်ဝင်း', 'သီတာ', 'နှင်းဆီ', 'ဖြူဖြူ', 'စန္ဒာ'],
}

/** Malay: the father's name after `bin` or `binti`. */
export const malay: Tradition = {
  id: 'malay',
  style: 'patronymic',
  male: ['Ahmad', 'Ismail', 'Mohd Faizal', 'Zulkifli', 'Hafiz', 'Razak'],
  female: ['Siti Aminah', 'Nurul', 'Noraini', 'Puteri', 'Salmah', 'Hasnah'],
  sonOf: 'bin',
  daughterOf: 'binti',
}
