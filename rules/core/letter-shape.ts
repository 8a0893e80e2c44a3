/** What a letter begins with, before the name: the source of a regular expression. */
export const WORDS_OF_GREETING =
  'hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|hola|buenos d[ií]as|estimad[oa]|bonjour|salut|bonsoir|ch[eè]re?|hallo|hoi|dag|guten (?:tag|morgen)|liebe[r]?|sehr geehrte[r]?|moin|servus|ciao|buongiorno|gentile|salve|ol[áa]|oi|oie|bom dia|boa tarde|prezad[oa]|car[oa]|beste|geachte|hej|hei|szia|kedves|tisztelt|hell[óo]|szanown[ya]|dzie[nń] dobry|cze[sś][cć]|dobr[yý] den|vážen[ýáí]|privet|здравствуйте|привет|добрый день|שלום|היי|kære|yo'
const GREETING = new RegExp(
  `^(?:[\\s>"“'«*_{(]|\\p{Extended_Pictographic}|\\uFE0F)*(?:${WORDS_OF_GREETING})(?![\\p{L}-])(?!\\s+(?:gr[üu]|(?:is|are|was|means)\\b))[^\\n.:;?]{0,60}(?:[,!:–—-]|$|\\n|\\.)`,
  'iu',
)
/** Scripts that write no spaces between words. */
const GREETING_WITHOUT_SPACES =
  /^[\s>"“'「『*_]*(?:[^\n]{1,30}(?:様|さま|御中|先生)[、，,]?\s*(?:\n|$)|嗨|你好|您好|大家好|尊敬的|亲爱的|こんにちは|はじめまして|お世話になって|안녕하세요)/u
const NAME_FIRST =
  /^[\s>"“'*_]*(?![[{]{1,2}\s?(?:your|my|our|sender))(?:\{\{?[^{}\n]*name[^{}\n]*\}\}?|\[[^\]\n]*name[^\]\n]*\])\s*[,!–—-]/i

/** Whether text begins as one writes to a person. */
export function opensMessage(text: string): boolean {
  return GREETING.test(text) || GREETING_WITHOUT_SPACES.test(text) || NAME_FIRST.test(text)
}

/** What a letter is signed off with, before the name: the source of a regular expression. */
export const CLOSE =
  'best|all best|best regards|kind regards|warm regards|warmest regards|regards|all the best|best wishes|thanks(?: so much| again| in advance)?|thank you|many thanks|cheers|sincerely|yours|yours (?:truly|sincerely)|warmly|warm wishes|talk soon|speak soon|take care|respectfully|cordialement|bien cordialement|bien à vous|cdlt|à bientôt|saludos(?: cordiales)?|un saludo|atentamente|un abrazo|gracias|viele grüße|beste grüße|liebe grüße|mit freundlichen grüßen|grüße|vg|lg|cordiali saluti|un saluto|grazie|atenciosamente|abraços|obrigad[oa]|met vriendelijke groet|groeten|üdvözlettel|üdv|med vänliga? hälsning(?:ar)?|mvh|(?:med )?ven+lig hilsen|pozdrawiam|z poważaniem'
/** "Best," and what may follow it on the line; a signature alone, "[Your Name]". */
const SIGN_OFF = new RegExp(
  [
    `(?:^|\\n)[ \\t>*_]*(?:${CLOSE})[ \\t]{0,9}[,!.]?[ \\t*_\\\\]{0,9}(?:\\r?\\n|$|[–—-])`,
    '(?:^|\\n)[ \\t>]*(?:\\[(?:(?:(?:your|my|sender)[ _]?)?(?:first |full )?name|(?:your |my |sender |email )?signature)\\]|\\{\\{?\\s?(?:sender|my|your)[ _.](?:first_?|full_?)?(?:name|signature)\\s?\\}\\}?)[ \\t\\\\]*(?:\\r?\\n[^\\n]{0,60}){0,4}\\s{0,9}$',
  ].join('|'),
  'iu',
)
/** A short line that ends in a comma, and a name below it; "— Kim". Names begin with a capital. */
const NAME_BELOW = new RegExp(
  [
    "(?:^|\\n)[ \\t>]*\\p{Lu}[^\\n,.?!:;]{1,30},[ \\t\\\\]{0,9}\\r?\\n[ \\t>]*(?:\\p{Lu}[\\p{L}.’'-]{0,20}(?:,? [\\p{L}&.’'-]{1,20}){0,3}(?<![.?!:])|[[{<][^\\n]{1,40})\\s{0,9}$",
    "(?:^|\\n)[ \\t>]*(?:[–—]\\s?(?:\\p{Lu}[\\p{L}.’'-]{0,20}(?:,? [\\p{L}&.’'-]{1,20}){0,4}(?<![.?!])|[[{<][^\\n]{1,40})|-\\s?(?:\\p{Lu}[\\p{L}.]{0,20}(?: \\p{Lu}[\\p{L}.]{0,20}){0,2}|[[{][^\\n]{1,40}))\\s{0,9}$",
  ].join('|'),
  'u',
)

/** Whether text ends as one closes a letter. */
export function closesMessage(text: string): boolean {
  if (SIGN_OFF.test(text)) return true
  const lines = NAME_BELOW.exec(text)?.[0]
  return lines !== undefined && !opensMessage(lines.trimStart())
}

const BARE_CLOSE = new RegExp(
  `(?:^|\\n)[ \\t>*_]*(?:${CLOSE})[ \\t]{0,9}[,!.]?[ \\t*_\\\\]*$`,
  'iu',
)

/** Whether text ends with "Best,", so that a name may stand in the next paragraph. */
export function awaitsName(text: string): boolean {
  return BARE_CLOSE.test(text)
}

/** Whether a paragraph may be a signature: a few short lines that are no sentences. */
export function isSignature(text: string): boolean {
  const lines = text.trim().split(/\r?\n/)
  return (
    lines.length <= 6 && lines.every((line) => line.length <= 80 && !/[.?!:][*_\s\\]*$/.test(line))
  )
}

const YOU =
  /(?<!\p{L})(?:you(?:r|['’]re)?|vous|votre|vos|ton|usted|ustedes|tu|te|Sie|Ihnen|Ihre?[nmrs]?|dich|dir|dein\p{L}{0,2}|lei|tuo|vostr[oaei]|voc[êe]s?|seu|sua|jij|je|jouw|jullie|uw)(?!\p{L})|[你您]/iu

/** Whether a text says "you". */
export function addressesReader(text: string): boolean {
  return YOU.test(text)
}

/** A name alone, and the lines of a signature below it. */
const NAME_ALONE =
  /^[\s>*_]*\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}[*_\\ \t]*(?:\r?\n|$)/u

const NAME_AT_END =
  /\n[\s>]{0,9}\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2}[*_\s]{0,9}$/u

/** Whether the last line is a name. */
export function endsWithName(text: string): boolean {
  return NAME_AT_END.test(text)
}

/** Whether a paragraph is a name, as letters end without "Best,". */
export function isNameAlone(text: string): boolean {
  return NAME_ALONE.test(text) && isSignature(text)
}

/** Paragraphs that tell the sender what to write: "Thank them for connecting." */
const INSTRUCTION =
  /^[\s>*_-]*(?:thank them|reference|mention|ask (?!ing\b)(?:them|a|an|one|about|for|if|whether|how)|share (?:a|an|one|something|relevant|your|value|the)|suggest|send|build|keep|make|include|offer|introduce yourself|start with|open with|end with|use|add|remind|provide|give them|show|highlight|state|explain|focus|avoid|don['’]?t|do not|never|always|personali[sz]e|customi[sz]e|replace|fill|pick|choose|write|try|wait|follow|connect with|engage|comment|like|visit|view|respond|reply|stop|move|log|update|sync|pull|present|draft|mark|prepare|schedule|validate|discuss|determine|identify|research|skip|tailor|briefly|usa|personaliza|env[ií]a|evita|utilise[rz]?|[ée]vite[rz]?|nutze|vermeide|verwende)(?!\p{L})/iu

/** What no message begins with, whatever holds it. */
const ADVICE =
  /^[\s>*_"“-]*(?:thank them|reference (?:a|an|the|their)|mention (?:a|an|the|their|one)|ask (?:them|one|for|about|a)|wait (?:for|at|until|a|\d)|introduce yourself|personali[sz]e|customi[sz]e|avoid|never|always|remember to|keep it)(?!\p{L})/iu

/** Whether a text gives advice on a message. */
export function advises(text: string): boolean {
  return ADVICE.test(text)
}

/** Whether a text that greets nobody speaks to the person who will write the message. */
export function instructsSender(text: string): boolean {
  return INSTRUCTION.test(text)
}

/** Paragraphs that comment on the message above them. */
const REMARK =
  /^\s*(?:[*_>]{0,2}[✅❌💡📌⚠🔑📝👉➡🎯🧠📊ℹ⏰📅]|[*_]{0,2}(?:why (?:it|this|that) works|pro tip|tips?|notes?|use when|when to use|use this|best for|variables?|replace|personali[sz]e|customi[sz]e|remember)\b[^\n]{0,30}[:：])/iu

/** Whether a paragraph comments on the message above it. */
export function isRemark(text: string): boolean {
  return REMARK.test(text)
}

/** Whether each of several lines begins with a sign, as lists in letters do. */
export function isCheckList(text: string): boolean {
  const lines = text.trim().split(/\r?\n/)
  return lines.length > 1 && lines.every((line) => /^\s*\p{Extended_Pictographic}/u.test(line))
}

/** A longer sentence is no instruction on when to send. */
export const LONGEST_REMARK = 120

/** "P.S." after the name. */
export const POSTSCRIPT = /^[\s>*_]*p\.? ?s\b/i
