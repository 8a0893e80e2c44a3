import { phrases } from '../../core/phrases.ts'

/** What people write to connect for its own sake: about the network, the future and each other. */
export const networking = phrases('stock phrase', {
  medium: [
    '(stay|keep|staying|keeping|remain) ...1 in touch',
    '(learn|grow|benefit|learning|growing) (from|with) (each other|one another)',
    '(support|help|inspire|add value to|supporting|helping) (each other|one another)',
    '(share|exchange|sharing|exchanging|swap|swapping) ...2 (ideas|insights|knowledge|thoughts|experiences|opportunities|perspectives)',
    '(open|always open|keen) to ...2 (networking|new connections|new people|connecting)',
    '(great|nice|good|lovely|awesome|beneficial|valuable|honored|honoured|thrilled|pleased) to connect',
    '(looking|look) forward to ...2 (connecting|connect|staying|being connected)',
    '(hope|hoping|want|wanted|like) to connect',
    '(your|a) (profile|background|experience) ...3 (stood out|stands out|caught my|caught our|looks|is) ...1 (eye|attention|interesting|impressive)?',
    'happy to be a resource',
    'keep|have you|me in mind',
    'mutually beneficial|interesting',
    '(potential|possible|future) ...1 (collaboration|collaborations|synergy|synergies|partnership|opportunities)',
    'see how we (can|could|might) <any>',
    'add you|each other (to|on|as)',
    '(accept|accepting) my (invitation|request|connection|invite)',
    '(people|professionals|leaders|founders|experts|others) (like you|in your <any>)',
    '(stay|be) (connected|up to date)',
  ],
})
