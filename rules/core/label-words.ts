/*
 * The words by which headings and labels of template files say what stands below them: English first, then
 * French, Spanish, German, Italian, Portuguese, Dutch and, written without spaces, Chinese and Japanese.
 */

/** Any of the alternatives as whole words, in any script. */
function anyOf(...alternatives: readonly string[]): RegExp {
  const isCjk = (words: string) => /^\p{Lo}/u.test(words)
  const spaced = alternatives.filter((words) => !isCjk(words)).join('|')
  const cjk = alternatives
    .filter(isCjk)
    .map((words) => `|${words}`)
    .join('')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])${cjk}`, 'iu')
}

export const LINKEDIN = anyOf('linkedin', 'sales navigator')

/** The note that goes with a request to connect. */
export const NOTE = anyOf(
  'connect(?:ion)?[ -]?(?:requests?|notes?|messages?|invit\\w*|ask|copy|step)',
  'invit(?:e|ation)s?(?: (?:note|message|request|text)s?)?',
  'linkedin (?:connect(?:ion)?s?|notes?)',
  '(?:note|message) with (?:the |your )?(?:invite|invitation|request)',
  '(?:request|note) to connect',
  "demandes? de (?:connexion|mise en relation|contact)|messages? de connexion|note d[’']invitation",
  'solicitud(?:es)? de (?:conexi[oó]n|contacto)|invitaci[oó]n(?:es)?|mensajes? de conexi[oó]n|nota de conexi[oó]n',
  '(?:kontakt|vernetzungs|verbindungs)anfragen?',
  'richiest[ae] di (?:collegamento|connessione|contatto)|invito',
  '(?:solicita[cç][aã]o|pedidos?|convites?|nota) de conex[aã]o|convites?',
  'connectieverzoek(?:en)?|uitnodiging',
  '连接请求|好友申请|邀请备注|つながり申請',
)

/** A connection that opens a heading by itself: "Connexion CTO", "Connection (300 chars)". */
export const CONNECTION =
  /^[^\p{L}]*(?:(?:linkedin|step|touch|day|message) \d{1,2}\s?[:.–—-]\s?connect|connect(?:ion)?|connexion|conexi[oó]n|vernetzung|connessione|conex[aã]o)(?=\s*(?:$|[:(–—-]))/iu

export const INMAIL = anyOf('in-?mails?')

export const DIRECT = anyOf(
  'dms?|dm\\d|direct[ -]messages?|linkedin (?:messages?|msgs?|dms?|follow[ -]?ups?|sequences?|outreach message)',
  '(?:first|welcome|thank[ -]you) (?:message|dm)s?',
  '(?:message|note|dm)s? (?:after|on|upon) (?:accept|connect)\\w*',
  'whatsapp|text messages?|sms|twitter|x dms?|slack messages?|instagram|telegram|facebook messages?|messenger',
  'messages? (?:priv[ée]s?|directs?|linkedin)|mensajes? (?:directos?|privados?)|direktnachrichten?|privatnachrichten?',
  '私信|直接消息|ダイレクトメッセージ',
  'messaggi?o? (?:dirett[oi]|privat[oi])|mensage(?:m|ns) direta?s?|priv[ée]bericht(?:en)?',
)

export const EMAIL = anyOf(
  'e-?mails?|mails?',
  'courriels?|correos?(?: electr[oó]nicos?)?',
  'письмо|электронная почта',
  '邮件|电子邮件|メール',
)

/** Sent once the recipient has accepted the request to connect. */
export const AFTER_ACCEPT = anyOf(
  "(?:after|once|if|when|upon|on|following|post)[ -](?:they(?:[’']ve)? |he |she |the |a |your |you[’']?re |you are |new )*(?:have |has |is |are |been |get(?:s)? |got )*(?:connection |invit(?:e|ation) |request )*(?:have |has |is |are |been |get(?:s)? |got )*(?:accept(?:ed|s|ing|ance)?|connect(?:ed|ion|s|ing)?)",
  'acceptance|post-?(?:accept\\w*|connect\\w*)|(?:connection|request|invit(?:e|ation)) accepted|accepted(?: the)? (?:invit\\w+|request|connection)|just connected',
  "apr[eè]s (?:l[’'])?(?:la )?(?:accept\\w*|connexion|mise en relation)(?: accept[ée]e)?|si accept[ée]e?",
  '(?:tras|despu[eé]s de|una vez) (?:la |el |que )?(?:acept\\w*|conect\\w*|conexi[oó]n)',
  'nach (?:der |dem )?(?:annahme|vernetzung|best[aä]tigung|akzeptieren)',
  "dopo (?:l[’']|la |il )?(?:accett\\w*|collegamento|connessione)",
  'ap[oó]s (?:a |o )?(?:aceit\\w*|conect\\w*|conex[aã]o)|na (?:acceptatie|connectie)',
)

/** Sent only where the recipient answered. */
export const AFTER_REPLY = anyOf(
  '(?:after|once|if|when|upon) (?:they |he |she |a |the |you get a )?(?:have |has )?(?:positive )?(?:repl(?:y|ies|ied)|respon(?:d|ds|ded|se)|answer(?:s|ed)?|engaged?)',
  "after (?:they show |showing )?interest|if (?:they(?:[’']re)? )?(?:interested|positive|said yes|say yes|agree\\w*)|(?:when|after|once|if) they (?:say|ask|reply|agree|book|want|decline)|if (?:not interested|they ask|(?:yes|no)(?! \\p{L}))",
  '(?:positive|interested|negative|not interested|yes|no interest) (?:repl(?:y|ies)|response)|repl(?:y|ies) (?:to|handling|templates?)|replies|respon(?:se|ses|ding) to (?:a |an |the )?(?:reply|replies|objections?|interest|pushback|questions?)|(?:reply|response|objection)[ -]handl(?:ing|ers?)|handling (?:repl(?:y|ies)|objections?)|objections?',
  'r[ée]ponses? (?:aux?|[àa]|positive|n[ée]gative)|si (?:r[ée]ponse|int[ée]ress[ée]e?)|conversation engag[ée]e',
  'si (?:responden?|contestan?)|respuestas? (?:a|positivas?|negativas?)|objeciones',
  'bei (?:interesse|antwort|r[üu]ckmeldung)|antwort(?:en)? auf|einw[aä]nde?|obiezion[ei]|obje[cç][oõ]es|risposte?(?: a)',
)

export const NO_REPLY = anyOf(
  '(?:no|without|non|zero)[ -]?(?:initial |further |prior )?(?:repl(?:y|ies)|respon[sd]\\w*|answers?)',
  "(?:do(?:es)?n[’']?t|did ?n[’']?t|haven[’']?t|hasn[’']?t|not|never) (?:yet )?(?:repl\\w*|respond\\w*|answer\\w*|hear\\w*|heard)",
  'ghosted|radio silence|unanswered|(?:if|after) silence',
  '(?:si )?(?:pas|sans|aucune) (?:de )?r[ée]ponse|non-r[ée]ponse|sin respuesta|no (?:responde|contesta)n?',
  '(?:keine|ohne) (?:antwort|r[üu]ckmeldung|reaktion)|(?:senza|nessuna) risposta|(?:sem|n[aã]o) respo(?:sta|ndeu)|geen (?:reactie|antwoord)',
)

/** A message after one that was not answered. */
export const FOLLOW_UP = anyOf(
  'follow(?:ing)?[ -]?ups?|bumps?|nudges?|break-?ups?|reminders?|check(?:ing)?[ -]?ins?|circling back|re-?engag\\w*|re-?touch',
  '(?:last|final|closing|second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (?:and (?:final|last) )?(?:e-?mails?|messages?|notes?|touch|attempts?|dms?|steps?)',
  'clos(?:e|ing)[ -](?:out|(?:the|your)[ -](?:loop|file))|(?:graceful|soft) close|last attempt|goodbye|bubble up|thread bump',
  'фоллоу-?ап|напоминание',
  '跟进|后续消息|フォローアップ|再送',
  'relances?|rappels?|(?:message|e-?mail) de suivi|seguimientos?|recordatorios?|nachfass\\w*|erinnerung(?:en)?|sollecit[oi]|promemoria|acompanhamentos?|opvolging|herinnering(?:en)?|lembretes?',
  'derni(?:er|[eè]re) (?:messages?|e-?mail|mail|relance|contact|tentative)|[uú]ltim[oa] (?:correo|mensaje|mensagem|e-?mail|mail|intento|tentativa|contacto|contato)|correo de cierre|despedida|letzte[rs]? (?:nachricht|(?:e-?)?mail|versuch|kontakt)|(?:abschluss|folge)-?mail|ultimo (?:messaggio|tentativo|contatto)|ultima e?-?mail|laatste (?:bericht|e-?mail|mail|poging)',
)

/** The message that begins a sequence. */
export const OPENS = anyOf(
  '(?:initial|opening|intro(?:duction|ductory)?|first|cold|1st) (?:outreach|e-?mails?|messages?|reach(?:[ -]?out)?|touch|contact|dms?|notes?|in-?mails?)',
  '(?:initial|first)(?= *(?:$|[:(–—-]))',
  'premiers? (?:messages?|contacts?|e-?mails?)|primer (?:mensaje|contacto|correo)|erst(?:e|er|kontakt|nachricht|mail)\\w*|prim[oa] (?:messaggio|contatto|e-?mail)|primeir[oa] (?:mensagem|contato|e-?mail)|eerste (?:bericht|contact|mail)',
)

/** Headings that speak of examples, with values filled in. */
export const EXAMPLE = anyOf(
  'examples?|samples?|filled[ -]?(?:in|out)|in action|real[ -]life|exemples?|ejemplos?|beispiele?|esempi?o?|exemplos?|voorbeeld(?:en)?',
)

/** A follow-up on a meeting rather than on silence. */
export const ON_MEETING = anyOf(
  '(?:event|conference|meeting|call|interview|webinar|meetup|demo|workshop|application|networking|coffee|chat)s?(?:[ /-](?:event|conference|meeting))?[ -]follow(?:ing)?[ -]?ups?',
  'follow(?:ing)?[ -]?ups? (?:after|from|on) (?:an? |the |your |our )?(?:event|conference|meeting|call|interview|webinar|meetup|demo|workshop|conversation|chat|coffee)s?',
)

/** "Follow-up 3 — for hotel owners": the number counts readers, not steps. */
export const AUDIENCE = /[–—:-]\s*for\s+(?!(?:no|those|people|anyone|if|when)\b)[\p{L}[{]/iu

/** What is said in public, on the telephone or in a profile. */
export const ELSEWHERE = anyOf(
  '(?:sub)?reddit|tweets?|(?:linkedin|reddit|forum|blog|social(?: media)?|facebook|twitter|instagram) posts?|posts? (?:for|on|to) (?:reddit|linkedin|twitter|facebook)|hacker news|product hunt|call scripts?|phone (?:call|script|follow-up|attempt|touch|outreach)s?|(?:meeting|closing) (?:close )?scripts?|indie hackers|comment (?:formulas?|templates?|ideas?)|voicemails?|cold calls?|headlines?|about section|press release|ad copy|video scripts?|voice (?:messages?|notes?|dms?)(?: scripts?)?|launch announcements?|demo scripts?|talk tracks?|presentations?|speech',
  "scripts? d[’']appel|(?:relance|suivi|appel) t[ée]l[ée]phoniques?|guion de llamada|llamada(?: telef[óo]nica)?|anruf(?:e|skript|leitfaden)?|telefon(?:at|skript|[ -]\\p{L}+)|telefonata|liga[çc][ãa]o|belscript",
)

/** "Day 7: call". */
export const CALL =
  /(?:^|[:–—,(|·-])[^\p{L}]{0,9}(?:(?:phone |video |quick |follow-up )?call|phone|telefon[eo]?|tel[ée]fono|t[ée]l[ée]phone)[^\p{L}]{0,9}$/iu

/** Parts to build messages from. */
export const FRAGMENTS = anyOf(
  "lignes? d[’']objet",
  'spintax|snippets?|building blocks?|opening lines?|opening transitions?|first lines?|sign-?offs?|greetings|ctas?|subject lines? \\w+|betreffzeilen?|l[ií]neas? de asunto|linhas? de assunto|hooks|ps lines?|ice-?breakers|phrases|transitions|email signatures?|signatures?|proof points?|search (?:strings?|operators?)',
)

/** A heading that tells its reader what to do. */
export const INSTRUCTS =
  /^[^\p{L}]*(?:step \d+\s?[:.–—-]?\s*)?(?:write|keep|use|avoid|personali[sz]e|randomi[sz]e|test|track|add|include|choose|pick|make|start|end|send|build|create|find|research|measure|optimi[sz]e|improve|customi[sz]e|follow (?:these|this|the)|don['’]?t|do not|never|always|set|get|be|remember|understand|know|focus|craft)\s/iu

/** Names a message: its text is expected below. */
export const NAMES = anyOf(
  'templates?|messages?|scripts?|copy|body|text|e-?mails?|dms?|in-?mails?|notes?|connection|invites?|invitation|follow[ -]?ups?|touch ?\\d+|touch-?points?|(?:first|last|final) touch|steps?|day|break-?ups?|bumps?|outreach|openers?|intro(?:duction)?s?|requests?|pitch|variants?|versions?|options?|drafts?|repl(?:y|ies)|responses?|thank[ -]you|referrals?|ask|letters?|reminders?|nudges?|check-?ins?|invitations?',
  'письмо|сообщение|шаблоны?',
  'mails?|(?:nachfass|abschluss|folge|erst)-?mails?|erstkontakt|(?:E|M|DM)\\d|linkedin \\d|(?:second|third|last|final) (?:attempt|contact)|premier contact|primer contacto|primeiro contato|primo contatto|sollecit[oi]|promemoria|erinnerung(?:en)?|herinnering(?:en)?|despedida|letzter versuch|[uú]ltimo intento',
  '模板|消息|私信|邮件|回复|テンプレート|メッセージ|返信',
  'mod[èe]les?|courriels?|connexion|relances?|r[ée]ponses?|plantillas?|mensajes?|correos?|seguimientos?|respuestas?|solicitud(?:es)?|vorlagen?|nachricht(?:en)?|anschreiben|antwort(?:en)?|anfragen?|modell[oi]|messaggi?o?|risposte?|modelos?|mensage(?:m|ns)|respostas?|bericht(?:en)?|sjablo(?:on|nen)',
)

/** Heads something else: tips, rules, metrics. */
export const EXCLUDES = anyOf(
  "rules?|what to (?:put|include|write|say|mention)|tips?|notes? (?:on|for|about|to self)|why|checklists?|variables?|placeholders?|merge (?:tags|fields)|tokens?|personali[sz]ation(?: (?:guide|tips|variables|fields|tokens|hooks?|ideas?))?|metrics?|faqs?|headline|about (?:section|me|us|this)|posts?(?![ -](?:accept|connect|call|interview|meeting|demo|event|application)\\w*)|call scripts?|phone|voicemail|cold call\\w*|research|overview|how (?:to|it)|structure|formulas?|framework|constraints?|anti-?patterns?|best practices?|guidelines?|principles?|when to use|best for|use cases?|tracking|benchmarks?|results?|timing|cadence|schedule|do[’']?s|checks?(?![ -]?ins?)|summary|strategy|resources?|instructions?|usage|installation|setup|configuration|license|contributing|changelog|features?|table of contents|analysis|breakdown|goals?|objectives?|target|profile|icp|audience|prompts?|comments?|tweets?|reddit|hacker news|subject lines?(?: (?:options|ideas|bank|formulas))?|kpis?|tools?|reminders? to self|api|commands?|code|tests?|development|architecture|requirements|known issues|troubleshooting|security|privacy|acknowledg\\w*|references?|sources?|further reading|next steps|glossary|scoring|rubric|spintax|snippets?|signatures?|hashtags?|building blocks?|philosophy|mindset|workflow|process|logic|quality|output format|inputs?",
  'r[èe]gles?|conseils?|astuces?|erreurs?|m[ée]triques?|pourquoi|quand utiliser|bonnes pratiques|objectifs?|strat[ée]gie|suivi et mesure|reglas?|consejos?|errores|m[ée]tricas?|por qu[ée]|cu[aá]ndo usar|(?:mejores|buenas) pr[aá]cticas|objetivos?|estrategia|regeln?|tipps?|fehler|warum|kennzahlen|ziele?|hinweise?|regole?|consigli|errori|perch[eé]|metriche|regras?|dicas|erros|por que|quando usar|boas pr[aá]ticas|regels?|waarom|doel(?:en)?',
)

const VERDICT =
  "bad|avoid|don['’]?ts?|do not|before|wrong|weak|poor|worst|never|anti-?patterns?|mistakes?|not like this|[àa] [ée]viter|mauvais|evitar|mal[oa]?|schlecht|vermeiden|da evitare|ruim"

/** A verdict on the text below: as the whole label, at its end, or of an example. "The day before" is none. */
export const BAD = new RegExp(
  [
    '❌|✗|✘|👎|🚫|⛔',
    `^[^\\p{L}]*(?:the )?(?:${VERDICT})\\s*(?:$|[^\\p{L}\\s’'])`,
    `[(:–—-]\\s*(?:${VERDICT})[^\\p{L}]*$`,
    '\\b(?:bad|weak|wrong|poor|worst|terrible)\\s+(?:\\p{L}+\\s+)?(?:examples?|e-?mails?|messages?|templates?|versions?|notes?|openers?|ways?|approach(?:es)?|follow[ -]?ups?|pitch(?:es)?)\\b',
    "\\b(?:do not|don['’]?t|never)\\s+(?:ever )?(?:do|send|write|use|say|open|start|copy)\\b",
    '\\b(?:not to (?:do|send|write|say)|(?:\\p{L}+) to avoid|red flags|avoid (?:this|these|saying|sending|writing)|instead of (?:this|these|saying|sending|writing))\\b',
    '\\b(?:anti-?patterns?|(?:common|typical) mistakes?|mistakes? to avoid|not like this)\\b',
    '(?<!\\p{L})(?:[àa] ne (?:jamais|pas) (?:faire|[ée]crire|envoyer)|erreurs [àa] [ée]viter|errores (?:a evitar|comunes)|qu[ée] (?:no hacer|evitar)|so nicht|h[äa]ufige fehler|da (?:evitare|non fare)|errori comuni|o que (?:n[ãa]o fazer|evitar)|erros comuns)(?!\\p{L})',
  ].join('|'),
  'iu',
)

export const READY = /\b([Rr]eady[- ]to[- ](send|go)|READY|FINAL|[Aa]pproved)\b/

/** What is sent already; "to be sent" and "sent 3 days later" are plans. */
export const SENT =
  /^[^\p{L}]*(?:already )?sent\b(?!\s+(?:\d|after|when|if|once|on day|by|as|to|automatically|immediately))|(?<!\b(?:be|not|yet|never|being|is|are|gets?)\s)\bsent[^\p{L}\d]*$|[([]\s*(?:already )?sent\s*[)\]]/iu
