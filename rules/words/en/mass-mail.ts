import { phrases } from '../../core/phrases.ts'

/** Greetings to many at once. */
export const massGreeting = phrases('greeting to many', {
  strong: [
    "^ (hi|hey|hello|dear|greetings|welcome|good morning|good afternoon|good evening|good day) (again|there|my|to|dear|you)? (all|everyone|everybody|y'all) unless (the best|of us|at|from|in)",
    '^ (hi|hey|hello|dear|greetings|good morning|good afternoon|good evening|good day) (my|our|dear|fellow|valued|esteemed|respected|loyal|potential|prospective|future)? (subscriber|subscribers|customers|clients|colleagues|members|readers|partners|neighbors|neighbours|networkers|connections|contacts|followers|users|supporters|entrepreneurs|founders|investors|marketers|developers|designers|managers|recruiters|leaders|owners|homeowners|homeowner|parents|teachers|professionals|executives|experts) $',
    '^ (hi|hey|hello|dear|greetings) (my|our|dear|fellow)? ...3 (customers|clients|subscribers|users|members|owners|marketers|founders|entrepreneurs|professionals|leaders|managers|experts|enthusiasts|lovers) $ unless <slot>|mr|mrs|ms|dr|prof|professor',
    '^ (hi|hey|hello|dear|greetings) (valued|esteemed|dear|loyal|potential|prospective) (customer|client|member|partner|user|subscriber|reader|friend|business partner|supporter|colleague|sir|prospect) $',
    '^ (hi|hey|hello|dear|greetings) (business|home|store|shop|property|website|site|restaurant|practice|company) owner',
    '^ (hi|hey|hello|dear|greetings) (linkedin|network|community) (member|members|user|users|connection|connections|network|friend|friends)',
    '^ (hi|hey|hello|dear|greetings) (linkedin|network|community) $',
    '^ ladies and gentlemen',
  ],
  medium: [
    '^ (hi|hey|hello|dear|greetings|good morning|good afternoon|good evening|good day) (my|our|dear|again)? (folks|friends|guys|peeps) $',
  ],
  weak: [
    '^ (hi|hey|hello|good morning|good afternoon) there $',
    '^ (hi|hey|hello|dear) (the)? (team|customer|member|user|client|candidate|applicant|participant|colleague|friend|neighbor|neighbour|reader) $',
  ],
})

/** Greetings of official letters to nobody in particular. */
export const formalGreeting = phrases('greeting to nobody', {
  strong: [
    'to whom (so ever|ever)? (it|this) may concern',
    '^ (dear|hello|hi|respected) (sirs|sir madam|sir or madam|sir and madam|madam or sir|madam sir|sirs and madams|sirs or madams|sir mam) $',
    '^ dear (sir|madam) (or|and)? (madam|sir)',
  ],
  medium: ['^ (dear|hello|hi|respected) (sir|madam|madame|mam) $'],
})

/** Greetings of applicants to whoever reads. */
export const officeGreeting = phrases('greeting to an office', {
  weak: [
    '^ (dear|hello|hi) (the|our)? (hiring|recruiting|recruitment|talent|selection) (manager|team|committee|lead|department) $',
    '^ (dear|hello|hi) (the)? (search|admissions|selection) committee $',
    '^ (dear|hello|hi) (recruiter|recruitment|human resources|hr) (team|manager|department|director)? $',
  ],
})

/** Words that own up to a mass mailing. */
export const massAdmission = phrases('mass mailing', {
  strong: [
    '(sorry|apologies|apologise|apologize|excuse|forgive|pardon) ...4 (mass|bulk|group|blanket|blast) (mail|mails|email|emails|message|messages|mailing|mailings|note|dm|e mail)',
    '(sorry|apologies|apologise|apologize|excuse|forgive|pardon) ...2 (cross posting|cross post|mass mailing|bulk mailing|impersonal|generic) ...1 (message|email|note|mail)?',
    '(sorry|apologies|apologise|apologize) if you ...2 (get|got|received|receive|are getting|are receiving) (this|it|the same) ...3 (twice|more than once|several times|multiple times|before)',
    '(i|we) am|are (sending|writing|posting|forwarding) (this|the same) ...2 to (all|everyone|everybody|my whole|our whole|my entire|our entire|the whole|hundreds|thousands|dozens) ...4 (connections|contacts|network|list|customers|clients|subscribers|members|people|companies|addresses)',
    '^ to (all)? (my|our) (linkedin)? (connections|contacts|network|subscribers) $',
  ],
})

/** Signs that a greeting to several is one to a few people whom the sender knows by name. */
export const fewReaders = phrases('few readers', {
  strong: [
    '(you|both of|the|of) (two|three|four|both) unless (companies|minutes|options|things)',
    '(both|two|three|all three) of you',
    '(connect|introduce|connecting|introducing|meet) (you|each other) (two|both|guys)?',
    '<proper>|<name> meet <proper>|<name>',
  ],
})
