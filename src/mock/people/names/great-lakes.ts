import type { Tradition } from './tradition.js'

/** Rwanda: a Christian or Arabic given name, then a Kinyarwanda name that belongs to the person alone. */
export const rwandan: Tradition = {
  id: 'rwandan',
  style: 'own',
  male: [
    'Jean Bosco',
    'Emmanuel',
    'Eric',
    'Patrick',
    'Théoneste',
    'Olivier',
    'Innocent',
    'Aimable',
  ],
  female: ['Claudine', 'Espérance', 'Immaculée', 'Diane', 'Solange', 'Vestine', 'Chantal', 'Aline'],
  surnames: [
    'Habimana',
    'Nsengiyumva',
    'Mugisha',
    'Ndagijimana',
    'Bizimana',
    'Hakizimana',
    'Gasana',
  ],
  femaleSurnames: [
    'Uwimana',
    'Mukamana',
    'Ingabire',
    'Uwase',
    'Mukeshimana',
    'Umutoni',
    'Nyirahabimana',
  ],
}

/** Burundi: as in Rwanda, in Kirundi. */
export const burundian: Tradition = {
  id: 'burundian',
  style: 'own',
  male: ['Pierre', 'Désiré', 'Gaspard', 'Égide', 'Audace', 'Salvator', 'Juvénal', 'Léonidas'],
  female: ['Spès', 'Goreth', 'Béatrice', 'Médiatrice', 'Fidès', 'Joselyne', 'Générose', 'Ancille'],
  surnames: ['Ndayishimiye', 'Niyonkuru', 'Nkurunziza', 'Hakizimana', 'Ndikumana', 'Bigirimana'],
  femaleSurnames: ['Niyonzima', 'Irakoze', 'Nahimana', 'Ndayizeye', 'Kaneza', 'Nshimirimana'],
}

/** Kenya's and Tanzania's coast: the father's name after `bin` or `binti`, in Latin script. */
export const swahili: Tradition = {
  id: 'swahili',
  style: 'patronymic',
  male: ['Juma', 'Hamisi', 'Rashidi', 'Salim', 'Bakari', 'Omari', 'Mwinyi', 'Seif'],
  female: ['Mwanajuma', 'Zainabu', 'Rehema', 'Asha', 'Fatuma', 'Mwanaidi', 'Saumu', 'Halima'],
  sonOf: 'bin',
  daughterOf: 'binti',
}
