/** What pages say, in Indonesian and English: both stand in the markup, and one is shown. */

import type {Band} from '../job/index.js'
import type {AdministrativeStatus, Relation, TermTier} from '../types/index.js'
import {type Html, html, type Part} from './html.js'

/** A thing said in Indonesian and in English. */
export type Said = readonly [indonesian: Part, english: Part]

/** Both languages of a phrase; the style sheet shows that of the page. */
export function say(...[indonesian, english]: Said): Html {
  return html`<span class="i" lang="id">${indonesian}</span><span class="e" lang="en">${english}</span>`
}

/** A count in the figures of each language: 2.140 and 2,140. */
export function figure(count: number): Html {
  const [indonesian, english] = [count.toLocaleString('id'), count.toLocaleString('en')]
  return indonesian === english ? html`${english}` : say(indonesian, english)
}

/** A count and what is counted: `counted(2, ['konsep', 'konsep'], ['concept', 'concepts'])`. */
export function counted(count: number, indonesian: string, [one, many]: readonly [string, string]): Html {
  const english = `${count.toLocaleString('en')} ${count === 1 ? one : many}`
  return say(`${count.toLocaleString('id')} ${indonesian}`, english)
}

/** How sure a score is, in words. */
export function sureness(score: number): Said {
  if (score >= 95) return ['sangat yakin', 'very sure']
  if (score >= 85) return ['yakin', 'sure']
  if (score >= 75) return ['cukup yakin', 'fairly sure']
  return score >= 50 ? ['ragu', 'doubtful'] : ['perlu dilihat', 'needs a look']
}

export const languageNames: Readonly<Record<string, Said>> = {
  id: ['Indonesia', 'Indonesian'],
  en: ['Inggris', 'English'],
}

/** How a term was found. */
export const tierNames: Readonly<Record<TermTier | 'begins' | 'contains', Said>> = {
  exact: ['tepat', 'exact'],
  variant: ['ejaan lain', 'variant'],
  inflected: ['berimbuhan', 'inflected'],
  voice: ['bentuk lain kata kerja', 'voice'],
  related: ['seakar', 'related'],
  gapped: ['bersisipan', 'gapped'],
  typo: ['salah ketik', 'typo'],
  begins: ['berawal dengan itu', 'begins so'],
  contains: ['memuat kata itu', 'contains it'],
  lexicon: ['kamus umum', 'general lexicon'],
  composed: ['tersusun', 'composed'],
}

export const relationNames: Readonly<Record<Relation['type'], Said>> = {
  broader: ['Lebih luas', 'Broader'],
  narrower: ['Lebih sempit', 'Narrower'],
  related: ['Berkaitan', 'Related'],
  opposite: ['Lawan', 'Opposite'],
  acronymOf: ['Singkatan dari', 'Acronym of'],
}

export const statusNames: Readonly<Record<AdministrativeStatus, Said>> = {
  preferred: ['dianjurkan', 'preferred'],
  admitted: ['diterima', 'admitted'],
  deprecated: ['hindari', 'avoid'],
  superseded: ['usang', 'superseded'],
}

export const bandNames: Readonly<Record<Band, Said>> = {
  repetition: ['Berulang', 'Repetition'],
  'cross-file repetition': ['Berulang antarberkas', 'Repetition across files'],
  'in context': ['Dalam konteks', 'In context'],
  '100': ['100', '100'],
  '95-99': ['95–99', '95–99'],
  '85-94': ['85–94', '85–94'],
  '75-84': ['75–84', '75–84'],
  '50-74': ['50–74', '50–74'],
  new: ['Baru', 'New'],
}

/** Subject fields of the termbase that ships, in Indonesian; their English names are the data's own. */
const fields: Readonly<Record<string, string>> = {
  'arms control': 'pengendalian senjata',
  conflict: 'konflik',
  'cyber and information': 'siber dan informasi',
  diplomacy: 'diplomasi',
  'disaster and aid': 'bencana dan bantuan',
  'economy and finance': 'ekonomi dan keuangan',
  elections: 'pemilu',
  'energy and climate': 'energi dan iklim',
  general: 'umum',
  geography: 'geografi',
  health: 'kesehatan',
  'human rights': 'hak asasi manusia',
  humanitarian: 'kemanusiaan',
  institutions: 'lembaga',
  'intelligence and terrorism': 'intelijen dan terorisme',
  law: 'hukum',
  maritime: 'kelautan',
  media: 'media',
  'migration and refugees': 'migrasi dan pengungsi',
  military: 'militer',
  negotiation: 'perundingan',
  offices: 'jabatan',
  people: 'tokoh',
  politics: 'politik',
  sanctions: 'sanksi',
  'security policy': 'politik keamanan',
  society: 'masyarakat',
  space: 'antariksa',
  trade: 'perdagangan',
  treaties: 'perjanjian',
}

/** A subject field in both languages; one that isn't known stands as it is. */
export const fieldName = (field: string): Said => [fields[field] ?? field, field]

/** Phrases that several pages say. */
export const phrases = {
  none: ['tanpa padanan', 'no counterpart'],
  untranslated: ['Belum pernah diterjemahkan', 'Not translated before'],
  empty: ['kosong', 'empty'],
  inMemory: ['Dalam memori: ', 'In the memory: '],
  alignment: ['Pasangan kalimat', 'Sentence pairs'],
  terms: ['Pasangan istilah', 'Term pairs'],
  check: ['Periksa', 'Check'],
  analysis: ['Analisis', 'Analysis'],
  evidence: ['Kalimat bukti', 'Evidence'],
  segments: ['Segmen', 'Segments'],
} as const satisfies Record<string, Said>
