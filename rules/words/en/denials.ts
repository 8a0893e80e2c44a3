import { phrases } from '../../core/phrases.ts'

/** Denials that fall back on the sender: who is asked nothing denies nothing. */
export const denials = phrases('denial', {
  strong: [
    '(this|it|that|message|messages|email|emails|note) & not ...3 (spam|spammy|scam|phishing|virus|mass email|mass mail|mass message|mass mailing|bulk email|bulk message|bulk mail|chain letter|chain mail|automated|auto generated|template|copy paste|copied and pasted) unless (go|goes|going|end|ends|land|lands|in your|into your|marked|flagged|folder|sure if|junk|detector|filter|when|yet)',
    '(i|we) & not (a|an|some|another) ...1 (spammer|scammer|robot|bot|machine|fraud|weirdo|stalker|creep)',
    '(i|we) (do not|never|would never|will never) ...1 (spam|scam|send spam|do spam|do mass|send mass|send bulk|mass email|mass message|use templates|use automation|copy and paste|buy lists)',
    '(no|not a) (spam|scam|bot|robot|automation|bots|mass email|mass message) (here|i promise|promise|involved|at all|$) unless (policy|filter)',
    '(i promise|promise|i swear|i assure you|trust me|rest assured|honest|honestly) ...4 not (a|an|some|another) ...2 (spam|scam|scammer|bot|robot|spammer|template|mass email|mass message|weirdo|stalker|creep|sales pitch|salesperson|salesman)',
    '(i am|we are) (a|an)? real (person|human|people|human being|humans)',
    '(actual|real) human (being|person)? ...2 (here|writing|typing|behind)',
    '(you are|this is) not (on|part of|in) (a|an|any|some|our) ...1 (mailing list|list|automated sequence|campaign|sequence|mass)',
  ],
  medium: [
    '(this|it|that|i|we|message|email|note) & not ...2 (a|another|trying to|here to|looking to|going to|selling|sell|pitching|pitch) ...2 (sales pitch|pitch|sales call|sales email|sales message|sell you anything|sell you something|sell anything|sell you|pitch you|pitching you|selling you|selling anything|anything) unless (sure if)',
    '(i|we) (am|are) not (selling|pitching) (you|to you|anything|something|a thing)',
    '(no|not a|zero) (sales pitch|sales pressure|sales talk|hard sell)',
    '^ (no|not a) pitch',
    '(no|not a) (pitch|sales) (here|involved|i promise|promise|at all|from me|$)',
    '(i|we) (will not|do not|never) (pitch|sell) (you|to you|anything|you anything)',
    '(i|we) (also|too|hate|dislike|know you hate|know everyone hates|cannot stand) ...2 (hate|dislike)? ...1 (cold emails|cold calls|cold messages|sales pitches|sales emails|spam|unsolicited emails|unsolicited messages|cold outreach)',
    '(not|unlike|different from) (like|the|all|most)? ...2 (other|typical|average|usual|those) ...2 (salespeople|sales people|salesperson|sales reps|recruiters|agencies|vendors|sales guys|sales pitches|marketers|companies who spam)',
    '(i|we) (will|would) (skip|spare you) the ...1 (pitch|sales pitch|sales talk|spiel)',
  ],
})
