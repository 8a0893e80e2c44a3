/** Verbs whose forms no rule gives: base, then every other form. */
const IRREGULAR = `be am is are was were been being
have has had having
do does did done doing
go goes went gone going
get gets got gotten getting
make makes made making
build builds built building
give gives gave given giving
take takes took taken taking
see sees saw seen seeing
find finds found finding
run runs ran running
write writes wrote written writing
send sends sent sending
speak speaks spoke spoken speaking
meet meets met meeting
read reads reading
lead leads led leading
spend spends spent spending
cut cuts cutting
bring brings brought bringing
think thinks thought thinking
know knows knew known knowing
hear hears heard hearing
come comes came coming
win wins won winning
sell sells sold selling
buy buys bought buying
teach teaches taught teaching
keep keeps kept keeping
leave leaves left leaving
lose loses lost losing
pay pays paid paying
say says said saying
show shows showed shown showing
tell tells told telling
understand understands understood understanding
drive drives drove driven driving
begin begins began begun beginning
grow grows grew grown growing
put puts putting
set sets setting
let lets letting
sit sits sat sitting
feel feels felt feeling
hold holds held holding
mean means meant meaning
stand stands stood standing
catch catches caught catching
choose chooses chose chosen choosing
draw draws drew drawn drawing
eat eats ate eaten eating
fall falls fell fallen falling
break breaks broke broken breaking
become becomes became becoming
learn learns learned learnt learning
stick sticks stuck sticking
shut shuts shutting
undo undoes undid undone undoing
plan plans planned planning
stop stops stopped stopping
chat chats chatted chatting
swap swaps swapped swapping
grab grabs grabbed grabbing
hop hops hopped hopping
ship ships shipped shipping
drop drops dropped dropping
slip slips slipped slipping
connect connects connected connecting
travel travels travelled traveled travelling traveling`

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.split('\n').map((line) => {
    const forms = line.split(' ')
    return [forms[0] ?? '', forms]
  }),
)

/** Every form of an English verb or noun, by its base form. */
export function inflect(base: string): readonly string[] {
  const known = FORMS.get(base)
  if (known) return known
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1)
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`]
  if (/e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  return [base, `${base}s`, `${base}ed`, `${base}ing`]
}
