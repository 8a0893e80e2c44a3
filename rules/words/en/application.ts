import { phrases } from '../../core/phrases.ts'

/** Words by which an application for a job is known, though it praises its sender as a seller would. */
export const application = phrases('application', {
  strong: [
    'i & (apply|applying|applied) (for|to|at|as)',
    '(apply|applying|application) (for|to) ...6 (role|position|job|post|opening|vacancy|internship|apprenticeship|traineeship|<slot:role>)',
    '(my|attached|enclosed) ...2 (resume|résumé|cv|candidacy|cover letter|application)',
  ],
})
