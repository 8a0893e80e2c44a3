import { phrases } from '../../core/phrases.ts'

/** What people write where the reason for writing should stand: true of anybody. */
export const generic = phrases('could be said to anyone', {
  medium: [
    '(came across|stumbled upon|stumbled across|found|saw|seen|noticed|viewed|looked at|reviewed) your ...1 profile',
    '(expand|grow|growing|expanding|build|building|widen) my ...1 network',
    '(add you to|join) my ...1 network',
    '(connect|connecting|network|networking) with ...2 (like minded|likeminded|other|fellow|more|great|interesting|professionals|people|leaders|experts)',
    '(like minded|likeminded) (people|professionals|individuals|folks)',
    '(we have|share|have) ...2 mutual (connections|contacts)',
    '(would love|like|love|happy|great) to (connect|be connected|stay connected|have you in)',
    '(explore|discuss|find) ...2 (synergies|opportunities|ways to collaborate|collaboration|mutual)',
    '(impressed|inspired|amazed) ...1 by your (profile|background|experience|career|journey|work|achievements|accomplishments)',
    '(impressive|amazing|inspiring|great|interesting|strong) (profile|background|career|experience|journey|track record)',
    '(i noticed|i see|i saw) ...1 (that)? you (are|work) (a|an|the|in|at|as)',
    '(always|i am) ...2 looking to (meet|connect|expand|learn)',
    'let us connect',
    '(following|followed|admired|admire) (<their:company>|your company|your work|your content|your journey|your career)',
    '(impressed|inspired|amazed) ...1 (by|with) (your work|your company|your team|what you)',
    '(companies|businesses|teams|people|leaders|organisations|organizations|professionals|brands|agencies|firms|someone) like (you|yours|<their:company>)',
    '(noticed|saw|see) ...1 your (role|position|title|job|interest|experience)',
    'you have ...3 years of experience',
    '(in|from) the same (industry|space|field|line)',
  ],
})
