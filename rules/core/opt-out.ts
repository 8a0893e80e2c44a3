import { optOut } from '../words/en/easy-out.ts'
import type { Message } from './types.ts'

/** How tools and people name a way out, in the languages that templates are read in. */
const WAY_OUT =
  /(?<!\p{L})unsub(?:scrib\p{L}{1,4})?(?!\p{L})(?!\srates?\b)|opt[-_ ]?out|manage[-_ ]preferences|d[ée]sabonn|d[ée]sinscri|abbestell|abmeld|austragen|dar(?:se|te|me)? de baja|desuscri|cancelar (?:la |su |tu )?(?:suscripci|inscri|subscri)|descadastr|disiscri|cancell?ar[st]i|annulla l.iscrizione|afmeld|uitschrijv|avregistrer|avmeld|wypisz|rezygna|退订|配信停止|수신거부|отписаться|הסר/iu

/** Whether a text says how to be left alone from now on, in words or by the tag of a tool. */
export function namesWayOut(text: string): boolean {
  return WAY_OUT.test(text)
}

/** Whether a message says, in its body or in the address of a link, how to be left alone from now on. */
export function hasOptOut({ body, span, template }: Message): boolean {
  const source = template.source.slice(span.start, span.end)
  return namesWayOut(body.text) || namesWayOut(source) || optOut.in(body).length > 0
}
