import type { Tradition } from './tradition.js'

/** Zambia: Bemba, Nyanja, Tonga and English names, an apostrophe for the velar nasal. */
export const zambian: Tradition = {
  id: 'zambian',
  style: 'inherited',
  male: ['Chanda', 'Mulenga', 'Kelvin', 'Lubasi', 'Moses', 'Bwalya', 'Gift', 'Mutinta'],
  female: ['Mutale', 'Precious', 'Natasha', 'Mwaka', 'Memory', 'Inonge', 'Thandiwe', 'Namwiinga'],
  surnames: ['Banda', 'Phiri', 'Tembo', 'Mwale', "Ng'andu", 'Sichinga', "Ng'ambi", 'Zulu'],
  marriedName: true,
}

/** Madagascar: the longest names a form has to hold. */
export const malagasy: Tradition = {
  id: 'malagasy',
  style: 'own',
  male: ['Hery', 'Tojo', 'Solofoniaina', 'Andry', 'Lalaina', 'Rivo'],
  female: ['Vololona', 'Lalao', 'Noromalala', 'Fanja', 'Hanitriniaina', 'Saholy'],
  surnames: [
    'Andrianampoinimerinatompokoindrindra',
    'Rakotoarimanantsoa',
    'Randriamahefasoamananjara',
    'Rakotondrabeharimalala',
  ],
  femaleSurnames: [
    'Razafindrakotoniaina Ravololomanantsoa',
    'Rasoanandrasanaharimalala',
    'Razanamahefaharivelonirina',
    'Ramanandraisoarinoro',
  ],
}
