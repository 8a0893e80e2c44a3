/** Words that a person leaves to be replaced, each with the reason it is one only in that place. */
export const BLANKS: readonly RegExp[] = [
  /(?<![\w$€£])X{2,}[+%]{1,2}(?![\w])/g,
  // "Super Bowl XX" and "Love, Mum XXX" are no blanks, "Dear Mr XX" is one.
  /(?<![\w$€£]|[\w,] (?!(?:Hi|Hello|Hey|Dear|Mr|Mrs|Ms|Dr)\b)[A-Z][a-z]{1,20} |\bsize )X{2,}(?![\w+%]| chromosomes?\b)/g,
  // In small letters they may be kisses, but where a value must follow, or alone on a line, as long as a name.
  /(?<=\b(?:[Pp]rof(?:essor)?|[Dd]r|[Mm]rs?|[Mm]s|[Dd]ear|[Hh]i|[Hh]ello|at|in|on|for|with|from|by|of|is|am|your|our|my|the|named|called|titled|about)\b[.:]?[ \t]{1,3}["“]?[ \t]{0,3})x{3,}(?!\w)/g,
  /(?<=\n[ \t>]{0,9})x{4,}(?=[ \t]*(?:\r?\n|$))/g,
  /[$€£]X{1,3}[kKmM]?(?![\w])/g,
  /(?<![\w$€£.])X\+?%/g,
  /(?<![\w$€£.])X{1,3}[kK]\b/g,
  /(?<![\w$€£.])X\+?(?= (?:hours?|days?|weeks?|months?|years?|minutes?|people|customers|clients|employees|per cent)\b)/g,
  /\b(?:TODO(?![ -](?:apps?|lists?|items?|comments?|trackers?)\b)|TBD|TBC|FIXME)\b/g,
  /(?<=\s)\?{3,}(?=[\s.,]|$)/gm,
  /(?<![\w_])_{3,}(?![\w_])/g,
  // Japanese and Chinese write circles where a name goes.
  /[〇○]{2,}/g,
  /(?<=[^\S\n])(?:\.{4,}(?=[,!])|\.{5,}(?=\s|$))/gm,
  /\((?:insert|fill in|(?:the |your |their )?name of)\b[^()\n]{0,80}\)/gi,
  /\((?:(?:your|their|first|last|full|company|job|recipient|prospect|contact)[ _]?(?:name|title|role|company)|name|company|person)\)/gi,
  /\b(?:FIRST_?NAME|FNAME|LAST_?NAME|LNAME|COMPANY_?NAME)\b/g,
  /\b(?:FirstName|LastName|CompanyName)\b/g,
  /(?<=\b(?:hi|hello|hey|dear|at|with|for|your)[ \t])\[[ \t]{0,20}\]/gi,
]

/** What tools and spreadsheets print where a value is missing. */
export const LEAKS: readonly RegExp[] = [
  /#(?:N\/A|REF!|VALUE!|NAME\?|NULL!|NUM!|ERROR!|DIV\/0!)/g,
  /\[object Object\]/g,
  /(?<=\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Mm]orning|[Aa]fternoon|[Ee]vening)[ ,]{1,3})(?:undefined|Undefined|[Nn]ull|NULL|nan|NaN|[Nn]one|[Nn]\/[Aa]|N\/A)\b/g,
  /(?<=\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|at|with|for|your)[ \t]{1,3})\((?:null|nil|undefined|None)\)/g,
  /(?<=\b(?:at|with|for|your)\s)(?<!\b(?:check|compare|test|look)(?:s|d|ed|ing)?\s\w{2,4}\s)(?:null|NaN)(?=[^\S\n]*(?:[,.!?'’]|$))/gm,
  /(?<=\b(?:at|with|for|from|to|in|your|that|and|of|how|if)\s)undefined\b(?! (?:behaviou?r|values?|references?|methods?|variables?|functions?|is not|in ))/g,
  // At the beginning of a paragraph, a line or a sentence; the word is matched before what precedes it.
  /\b(?:undefined|null)(?<=(?:^|\n[ \t>]{0,8}\r?\n|[.!?:,`~][ \t]{0,3}\r?\n|[.!?] {1,2})[ \t>*_-]{0,8}\w{4,9})(?= [a-z])(?! (?:behaviou?r|values?|references?|pointers?|methods?|variables?|functions?|means?|is|are|and|or|in)\b)/g,
]
