import type { Tradition } from './tradition.js'

/** São Tomé and Príncipe: Portuguese names with diacritics and particles (`dos`, `da`, `de`, `d'`). */
export const saoTomean: Tradition = {
  id: 'sao-tomean',
  style: 'inherited',
  male: ['João', 'Luís', 'Óscar', 'Gonçalo', 'Simão', 'Fradique', 'Nélson', 'Armindo'],
  female: ['Conceição', 'Inês', 'Mônica', 'Assunção', 'Lurdes', 'Glória', 'Natércia', 'Ângela'],
  maleSecond: ['António', 'Manuel', 'José', 'Sebastião'],
  femaleSecond: ['Maria', 'da Graça', 'de Fátima', 'do Rosário'],
  surnames: [
    'dos Santos',
    'da Trindade',
    'de Ceita',
    "d'Alva",
    'Espírito Santo',
    'das Neves',
    'Bragança',
  ],
}

/** Côte d'Ivoire: Akan names, many with an apostrophe inside. */
export const ivorian: Tradition = {
  id: 'ivorian',
  style: 'inherited',
  male: ['Koffi', 'Yao', 'Kouadio', 'Kouamé', "N'Dri", 'Konan', 'Brou', 'Ehui'],
  female: ['Aya', 'Akissi', 'Affoué', 'Amenan', "N'Goran", 'Adjoua', 'Ahou', 'Amoin'],
  surnames: ["N'Guessan", "N'Da", "M'Bra", 'Kouassi', "N'Zi", 'Assouman', 'Tanoh'],
  marriedName: true,
}

/** Burkina Faso: hyphens in given names and in the surnames of the married. */
export const burkinabe: Tradition = {
  id: 'burkinabe',
  style: 'inherited',
  male: ['Jean-Baptiste', 'Issouf', 'Paul-Henri', 'Moumouni', 'Wendyam', 'Rasmané', 'Boukari'],
  female: ['Marie-Claire', 'Anne-Élise', 'Awa', 'Pélagie', 'Aminata', 'Rose-Marie', 'Safiatou'],
  surnames: ['Ouédraogo', 'Sawadogo-Kaboré', 'Zongo', 'Compaoré', 'Traoré-Diallo', 'Nikiéma'],
}

/** Ireland: an apostrophe after the O, the accent called fada. */
export const irish: Tradition = {
  id: 'irish',
  style: 'inherited',
  male: ['Seán', 'Pádraig', 'Cillian', 'Tomás', 'Conor', 'Rónán'],
  female: ['Siobhán', 'Aoife', 'Gráinne', 'Róisín', 'Niamh', 'Bríd'],
  surnames: ["O'Brien", "O'Sullivan", 'Mac Giolla', "O'Connell", 'Ní Dhomhnaill', "O'Shea"],
  marriedName: true,
}
