/** Words that a person leaves to be replaced, each with the reason it is one only in that place. */
export const BLANKS: readonly RegExp[] = [
  /(?<![\w$€£])X{2,}\+?%?(?![\w])/g,
  /[$€£]X{1,3}[kKmM]?(?![\w])/g,
  /(?<![\w$€£.])X\+?%/g,
  /(?<![\w$€£.])X{1,3}[kK]\b/g,
  /(?<![\w$€£.])X\+?(?= (?:hours?|days?|weeks?|months?|years?|minutes?|people|customers|clients|employees|per cent)\b)/g,
  /\b(?:TODO|TBD|TBC|FIXME)\b/g,
  /(?<=\s)\?{3,}(?=[\s.,]|$)/gm,
  /(?<![\w_])_{3,}(?![\w_])/g,
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
  /(?<=\b(?:hi|hello|hey|dear|morning|afternoon|evening)[ ,]{1,3})(?:undefined|null|nan|none|n\/a)\b/gi,
  /(?<=\b(?:at|with|for|from|to|in|your)\s)(?:null|NaN)(?=[^\S\n]*(?:[,.!?'’]|$))/gm,
  /(?<=\b(?:at|with|for|from|to|in|your|that|and|of|how|if)\s)undefined\b(?! (?:behaviou?r|values?|references?|methods?|variables?|functions?|is not|in ))/g,
]
