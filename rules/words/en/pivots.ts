import { phrases } from '../../core/phrases.ts'

/** Where kind words turn to what they were for. */
export const pivots = phrases('pivot', {
  strong: [
    '(that is why|which is why|this is why|that is exactly why|hence) <any>',
    '^ (speaking of|on that note|with that said|that being said|that said|having said that|anyway|anyways|by the way|which brings me|this brings me|all of which) <any>',
    '(got|had|has|have|gets) (me|us) ...1 (thinking|wondering) ...1 (that|about|if|whether|how)',
    '(the|my) (reason|purpose) (i|we|for|why|of) ...3 (reaching|reach|writing|write|message|messaging|email|emailing|contacting)',
    '(so|and) (i|we) (thought|figured|wanted|would love|would like|could not help|was wondering|am wondering) <any>',
    '(i|we) (could not|cannot|can not) help but <any>',
    '(could not|cannot) help (but)? (wonder|think|notice)',
    '^ (but|however|now) <any>',
    '(but|however|though) (i|we) ...1 (think|thought|believe|noticed|wonder|wondered|feel|know|bet)',
    '(made|makes) (me|us) think (of|that|about) ...2 (our|how we|we)',
    '(given|because of|considering|based on) (that|this|your) <any>',
  ],
})
