import type { Tradition } from './tradition.js'

/** Arabic script, written from right to left: the father's name follows بن or بنت. */
export const arabic: Tradition = {
  id: 'arabic',
  style: 'patronymic',
  male: ['محمد', 'أحمد', 'يوسف', 'عبد الرحمن', 'إبراهيم', 'خالد', 'مصطفى', 'آدم'],
  female: ['فاطمة', 'عائشة', 'مريم', 'زينب', 'نور الهدى', 'آمنة', 'سلمى', 'هدى'],
  sonOf: 'بن',
  daughterOf: 'بنت',
}

/** Ethiopic script, Amharic: one's own name, then the father's; no family name exists. */
export const amharic: Tradition = {
  id: 'amharic',
  style: 'patronymic',
  male: ['አበበ', 'ከበደ', 'ተስፋዬ', 'ኃይሌ', 'ዳዊት', 'በቀለ', 'ገብረ መድኅን', 'ሰለሞን'],
  female: ['አልማዝ', 'ትዕግስት', 'ብርቱካን', 'ወርቅነሽ', 'ሕይወት', 'ማርታ', 'እመቤት', 'ጽጌ'],
}

/** Khmer script: vowels and stacked consonants written around their base. */
export const khmer: Tradition = {
  id: 'khmer',
  style: 'inherited',
  male: ['សុភា', 'វណ្ណៈ', 'បូរី', 'រតនៈ', 'ដារ៉ា', 'ពិសិដ្ឋ'],
  female: ['ចន្ធូ', 'ស្រីមុំ', 'បុប្ផា', 'មាលា', 'សុខា', 'កល្យាណ'],
  surnames: ['សុខ', 'ចាន់', 'ហេង', 'លី', 'កែវ', 'ប៉ែន'],
}

/** Devanagari script, Nepali. */
export const nepali: Tradition = {
  id: 'nepali',
  style: 'inherited',
  male: ['रामकृष्ण', 'विष्णु', 'हरि', 'सूर्य', 'प्रकाश', 'श्याम'],
  female: ['सीता', 'लक्ष्मी', 'सरस्वती', 'गीता', 'पार्वती', 'सृजना'],
  maleSecond: ['बहादुर', 'प्रसाद'],
  femaleSecond: ['कुमारी', 'देवी'],
  surnames: ['श्रेष्ठ', 'तामाङ', 'गुरुङ', 'थापा', 'अधिकारी'],
}
