import { HEADER_LABEL, SUBJECT_LABEL } from './subject.ts'

/** What a label is about: a part of a message, facts or a remark about it, or what comes next. */
export type LabelKind = 'subject' | 'header' | 'body' | 'fact' | 'remark' | 'heading'

const BODY_LABEL =
  /^(?:(?:e-?mail|message|dm|note|template) )?(?:body|message|template|copy(?: this)?|text|content|script|e-?mail|note|draft|dm|corps(?: du (?:mail|message))?|texte|cuerpo|mensaje|plantilla|nachricht|testo|messaggio|corpo|mensagem|bericht|sz[öo]veg|courriel|correo|mod[èe]le|vorlage)(?:\s*\(.*\))?$/i
const META_LABEL =
  /^(?:channel|platform|medium|type|timing|delay(?: days)?|send(?: (?:on|at|when|after|date|day|time|timing))?|sending|sent|when(?: to send)?|day|wait|condition|trigger|step|position|touch|status|length|word (?:target|count|limit)|char(?:acter)?s?(?: (?:limit|count|target))?|max(?:imum)?(?: length)?|limit|canal|plateforme|d[ée]lai|plataforma|plazo|espera|kanal|wartezeit|zeitpunkt|canale|attesa|prazo|limite)$/i
/** Labels of remarks about the message above them. */
const ABOUT_MESSAGE =
  /^[^\p{L}]*(?:why (?:it|this|that)|when to use|use (?:when|this|if)|best for|ideal for|good for|use cases?|notes?|tips?|pro tip|tone|goal|purpose|objective|expected|key|personali[sz]ation|angle|do['’]?s|don['’]?ts?|result|reply rate|response rate|open rate|works best|what|strategy|rules?|remember|important|variables?|customi[sz]|placeholders?|fill in|target|audience|context|persona|cta|hook|pourquoi|quand|objectif|ton|conseils?|variables|por qu[ée]|cu[aá]ndo|objetivo|tono|warum|ziel|wann|hinweis|tipps?|perch[ée]|quando|obiettivo)(?!\p{L})/iu

/** What the words of a label announce, by themselves. */
export function labelKind(text: string): LabelKind {
  if (SUBJECT_LABEL.test(text)) return 'subject'
  if (HEADER_LABEL.test(text)) return 'header'
  if (META_LABEL.test(text)) return 'fact'
  if (BODY_LABEL.test(text)) return 'body'
  return ABOUT_MESSAGE.test(text) ? 'remark' : 'heading'
}
