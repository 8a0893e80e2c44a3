import { HEADER_LABEL, SUBJECT_LABEL } from './subject.ts'

/** What a label is about: a part of a message, facts or a remark about it, or what comes next. */
export type LabelKind = 'subject' | 'header' | 'body' | 'fact' | 'remark' | 'heading'

const BODY_LABEL =
  /^(?:(?:e-?mail|message) )?(?:body|message|template|copy(?: this)?|text|content|script|e-?mail|note|draft|dm)(?:\s*\(.*\))?$/i
const META_LABEL =
  /^(?:channel|platform|type|timing|delay(?: days)?|send|when|day|wait|condition|trigger|step|status|length|word (?:target|count)|character (?:limit|count)|max(?: length)?|limit)$/i
/** Labels of remarks about the message above them. */
const ABOUT_MESSAGE =
  /^[^\p{L}]*(?:why (?:it|this|that)|when to use|best for|use cases?|notes?|tips?|pro tip|tone|goal|expected|key|personali[sz]ation|angle|do['’]?s|don['’]?ts?|result|reply rate|response rate|works best|what|strategy|rules?|remember|important|variables?|customi[sz])/iu

/** What the words of a label announce, by themselves. */
export function labelKind(text: string): LabelKind {
  if (SUBJECT_LABEL.test(text)) return 'subject'
  if (HEADER_LABEL.test(text)) return 'header'
  if (BODY_LABEL.test(text)) return 'body'
  if (META_LABEL.test(text)) return 'fact'
  return ABOUT_MESSAGE.test(text) ? 'remark' : 'heading'
}
