/*
 * The numbers that headings and labels count messages and follow-ups by: "Email 2", "Third touch", "2e relance".
 */

/** Words for a place in a row, by language; accents left out. */
const ORDINALS: readonly string[] = [
  'first 1st premier premiere primer primero primera erste erster erstes ersten primo prima primeiro primeira eerste',
  'second 2nd deuxieme seconde segundo segunda zweite zweiter zweites zweiten secondo seconda tweede',
  'third 3rd troisieme tercer tercero tercera dritte dritter drittes dritten terzo terza terceiro terceira derde',
  'fourth 4th quatrieme cuarto cuarta vierte vierter viertes vierten quarto quarta vierde',
  'fifth 5th cinquieme quinto quinta funfte funfter funftes funften vijfde',
  'sixth 6th sixieme sexto sexta sechste sechster sechstes sechsten sesto sesta zesde',
]
const CARDINALS = 'one two three four five six seven eight nine ten'
/** Numbers of days and weeks in other languages; "an email due Friday" has none. */
const AMOUNTS: readonly string[] = [
  'a an un une una uno eine einer einen einem um uma een',
  'deux dos zwei due dois duas twee',
  'trois tres drei tre drie',
  'quatre cuatro vier quattro quatro',
  'cinq cinco funf cinque vijf',
]
const ROMANS = 'i ii iii iv v vi'

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...ORDINALS, CARDINALS, ROMANS].flatMap((words, place) =>
    words
      .split(' ')
      .map((word, index): [string, number] => [
        word,
        (place < ORDINALS.length ? place : index) + 1,
      ]),
  ),
)

/** The number that a word or digits say: "two", "2", "zweite", "2ème"; null for another word. */
export function numberOf(words: string): number | null {
  const plain = words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const number = NUMBERS.get(plain) ?? Number.parseInt(plain, 10)
  return Number.isNaN(number) ? null : number
}

/** The alternatives of a regular expression for a number, in words, of days or weeks. */
export const AMOUNT_WORDS = [CARDINALS, ...AMOUNTS]
  .join(' ')
  .replaceAll(' ', '|')
  .replace('funf', 'f[üu]nf')
  .replace('tres', 'tr[eê]s')

/** How many days or weeks words or digits say: "two", "1.5", "drei". */
export function amountOf(words: string): number {
  const plain = words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const place = AMOUNTS.findIndex((group) => group.split(' ').includes(plain))
  if (place >= 0) return place + 1
  return /^\d/.test(words) ? Number(words) : (numberOf(words) ?? Number.NaN)
}

/** A number behind what it counts. */
export const NUMBER = `(\\d{1,2}|${CARDINALS.replaceAll(' ', '|')})`
const SIGN = '(?:#|no\\.?|nr\\.?|n[°º.])?'
const ORDINAL = `(${ORDINALS.join(' ').replaceAll(' ', '|').replaceAll('ieme', 'i[èe]me').replaceAll('iere', 'i[èe]re').replaceAll('funf', 'f[üu]nf')}|\\d{1,2}(?:[eè]me|[eè]re|er|e|[ºª°]))`
const NOT_AN_AMOUNT =
  '(?!\\d|\\s{0,3}(?:chars?|characters|words|%|minutes?|mins?|days?|hours?|weeks?|sentences?|lines?|\\+|years?|people|companies|steps|templates|emails|messages|[.,:]\\d))'

const STEP_NOUN =
  'e-?mail|touch(?:[ -]?point)?|toque|step|message|msg|dm|mail|part|stage|phase|in-?mail|linkedin|whatsapp|attempt|outreach|[ée]tape|courriel|correo|mensaje|paso|schritt|nachricht|messaggio|passo|mensagem|etapa|bericht|stap'
const ORDINAL_NOUN =
  'e-?mail|mail|message|dm|touch|step|note|in-?mail|attempt|courriel|contact|mensaje|correo|contacto|intento|nachricht|kontakt|versuch|messaggio|contatto|mensagem|contato|tentativa|bericht'
const FOLLOW_UP_NOUN =
  'follow[ -]?up|relance|rappel|seguimiento|recordatorio|bump|nudge|reminder|check-?in|nachfass\\p{L}{0,10}|erinnerung|acompanhamento|lembrete|sollecito|promemoria|herinnering'

/** "Email 2", "Touch #3", "Schritt 2", "1b" of "Step 1b", "B2" of a second sequence. */
const STEP = new RegExp(
  `(?<!\\p{L})(?:${STEP_NOUN})\\s{0,3}${SIGN}\\s{0,3}(?:[A-H]-?(?=\\d))?${NUMBER}[a-d]?(?![\\p{L}])${NOT_AN_AMOUNT}`,
  'iu',
)
/** "Email II"; a bare "I" is the writer. */
const ROMAN_STEP = new RegExp(`(?<!\\p{L})(?:${STEP_NOUN})\\s(ii|iii|iv|vi)(?![\\p{L}\\d])`, 'iu')
/** "E3", "DM2". */
const LETTERED = /^[^\p{L}\d]{0,5}(?:E|M|T|DM)(\d)(?![\p{L}\d])/u
/** "[2/4]", "2/4 – the proof". */
const SHARE = /^[^\p{L}\d]{0,3}([1-9])\s?\/\s?(?:[2-9]|1[0-2])(?=$|[\])\s:–—-])/u
/** "Second email", "Third and final note", "2º correo". */
const NTH_STEP = new RegExp(
  `(?<![\\p{L}\\d])${ORDINAL}\\s{1,3}(?:(?:and|et|y|und|e|en)\\s(?:final|last|derni[èe]re?|[úu]ltim[oa]|letzte[rsn]?|laatste)\\s)?(?:${ORDINAL_NOUN})(?!\\p{Ll})`,
  'iu',
)
/** "Step 2: write the note" tells its reader what to do. */
const TASK =
  /\bstep\s{0,3}\d{1,2}\s{0,3}[:.)–—-]{0,2}\s{0,3}(?:write|select|choose|identify|research|find|pick|review|gather|collect|define|build|create|prepare|send (?:the|your|an?|out)|read|check|analy[sz]e|determine|decide|plan|draft|craft|customi[sz]e|personali[sz]e|use|add|set|edit|open|run|copy|replace|generate|ask|get|know|understand)\b/i
const FOLLOW_UP_NUMBER = new RegExp(
  `(?<!\\p{L})(?:${FOLLOW_UP_NOUN})(?:[\\s-]{0,3}(?:e-?mail|mail|message|dm|note))?\\s{0,3}${SIGN}\\s{0,3}${NUMBER}(?![\\p{L}])${NOT_AN_AMOUNT}`,
  'iu',
)
const NTH_FOLLOW_UP = new RegExp(
  `(?<![\\p{L}\\d])${ORDINAL}\\s{1,3}(?:${FOLLOW_UP_NOUN}|follow)`,
  'iu',
)

/** The number that "Email 2" or "Second touch" counts, from 1. */
export function stepIn(text: string): number | null {
  return TASK.test(text) ? null : firstNumber(text, [STEP, LETTERED, NTH_STEP, ROMAN_STEP, SHARE])
}

/** The number that "Follow-up 2" or "Third bump" counts, from 1. */
export function followUpNumberIn(text: string): number | null {
  return firstNumber(text, [FOLLOW_UP_NUMBER, NTH_FOLLOW_UP])
}

function firstNumber(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const number = pattern.exec(text)?.[1]
    if (number !== undefined) return numberOf(number)
  }
  return null
}
