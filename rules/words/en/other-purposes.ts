import { phrases } from '../../core/phrases.ts'

/**
 * Signs that the sender wants something else than to sell. They lower the score of a pitch and never
 * switch it off, since a seller can say them too.
 */

export const jobSearch = phrases('job search', {
  strong: [
    '(i|have) & (applied|applying|apply|submitted|interviewed)',
    'my (resume|résumé|cv|application|portfolio|qualifications|candidacy)',
    '(about|for|in|to) the ...4 (role|position|opening|internship|vacancy|job)',
    '(hiring manager|job search|job opening|job posting|job description|career change|internship|my background|referral for|refer me|open ~role|open ~position)',
    '(looking for|seeking|exploring|open to|interested in) ...4 (role|roles|position|positions|opportunities|internship|job|work)',
    '(learn|hear) ...3 about your (path|career|experience|journey|role|team|work|background|transition)',
    '(your|any) (advice|guidance|mentorship|perspective)',
    '(cover letter|my interview|the interview|interview process|for considering)',
    '<number> years ...2 (experience|in|of|as)',
  ],
  medium: [
    'i am a|an ...6 (student|graduate|engineer|developer|designer|nurse|analyst|candidate|manager|marketer|scientist|researcher|professional) (with|at|looking|currently|who|in|interested)',
    '(currently|recently) (studying|graduated|working as|transitioning|finishing)',
    'my (skills|experience|degree|studies|thesis|current role|previous role)',
    '(good|great|strong|right) (fit|match) for',
  ],
})

export const research = phrases('research', {
  strong: [
    '(research|study|survey|thesis|dissertation|phd|master|masters) (project|~participant|participant|study|~interview|on|about|at|is|into|student)',
    '(~participant|participate|participation|~respondent|~interviewee|volunteers)',
    '(trying to|want to|hoping to|like to) (learn|understand) (from|how|what|more about how)',
    '(user|customer) (research|~interview)',
    '(your|the) (paper|dataset|source code|preprint|manuscript|publication|lab)',
    '(professor|prof|dr|editor|phd student|postdoc|research group|university of)',
    '(journal|special issue|peer review|call for papers|proceedings)',
    '(journalist|reporter|writing an article|writing a story|writing a book|writing a piece)',
    '(request for|would like your|appreciate your) (comment|feedback|opinion|input)',
  ],
  medium: [
    '(no|not) (product|~sale) (yet|to sell)',
    '(curious|wondering) (how|what|why) you',
    '(feedback|honest opinion) (on|about|from)',
    '(seeking|looking for|love|value|welcome|appreciate|want) ...2 feedback',
    'questionnaire|survey',
  ],
})

export const recruiting = phrases('recruiting', {
  strong: [
    '(we are|i am|currently) (hiring|recruiting) (for|a|an)?',
    '(i am|as) a|an ...3 (recruiter|talent partner|sourcer|headhunter)',
    '(a|an|this|the|our) ...4 (role|position|opportunity|opening) (at|on|with|that|as|in|which|for|you) unless (speaking|sponsor|your team)',
    '(your|a) (background|profile|experience|skills) ...5 (role|fit|match|position|team)',
    '(join|joining) (our|the|us|my) ...2 (team|company|as|engineering|board|faculty)',
    '(compensation|salary|base pay|visa sponsorship|full time|part time|on site|hybrid role)',
  ],
})

/** Speakers, mentors, volunteers, guests: the recipient is asked to take part, not to buy. */
export const invitation = phrases('invitation', {
  strong: [
    'speak (at|on|for|in)',
    '(speaker|speaking|panelist|panel|guest|judge|mentor|keynote|host) (at|on|for|in|our|to) unless (your panel|your talk|your keynote|enjoyed|loved|saw)',
    '(invite|inviting|invitation) you ...3 (to|as|speak|join|attend|for)',
    '(volunteer|volunteering|donate|donation|fundraiser|charity|nonprofit|non profit|community group|constituent|petition)',
    '(introduce|introducing|introduction) (you|the two|you both)',
    '(recommendation letter|letter of recommendation|reference letter|recommendation)',
    '(congratulations|happy birthday|thank you for your|thank you for the)',
    '(your|a) (referral|introduction|intro) (to|for)',
  ],
})
