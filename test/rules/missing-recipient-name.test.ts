import { it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'

const RULE = 'missing-recipient-name'

it.each([
  'Hi {{first_name}}, the mill is open.',
  '{Hi|Hello} [Name] — the mill is open.',
  '[Attorney Name],\n\nthe mill is open.',
  'Mara, the mill is open.',
  'Mara Lind – the mill is open.',
  'Dear Dr. Oduya, the mill is open.',
  'Dear Prof. Dr. van der Berg: the mill is open.',
  'hi mara, the mill is open.',
  'Hello again, Mara! The mill is open.',
  'Good evening, Ms Lind. The mill is open.',
  'Thanks for accepting, {{first_name}}. The mill is open.',
  'It was fun to meet you Mara! The mill is open.',
  'Hi team, the mill is open.',
  'Dear neighbours, the mill is open.',
  'Sehr geehrte Frau Lind, die Mühle hat wieder offen.',
  'Bonjour Mara, le moulin est ouvert.',
  'Estimada Sra. Lind: el molino está abierto.',
  'Gentile dott.ssa Lind, il mulino è aperto.',
  'Olá, Mara! O moinho está aberto.',
  'Le moulin est ouvert, venez le voir quand vous voulez.',
  '林様\n\n水車小屋が開きました。',
])('finds a name in “%s”', async (text) => {
  await expectProblems(text, RULE)
})

it.each([
  '«Hi», the mill is open.',
  '«Hi there»! The mill is open.',
  '«Hello» — the mill is open.',
  '«Good morning», the mill is open.',
  '«Hey again», the mill is open.',
  '«Guten Tag», die Mühle hat wieder offen, und wir suchen Leute, die mit uns mahlen.',
  '«Bonjour», le moulin est ouvert.',
  '«Buenos días», el molino está abierto.',
])('misses one in “%s”', async (text) => {
  await expectProblems(text, RULE)
})

it('leaves a name that vanished to another rule', async () => {
  await expectProblems('Hi , the mill is open.', RULE)
})

it('asks for none in later messages', async () => {
  await expectProblems('---\nchannel: email\nstep: 2\n---\n\nHi, the mill is open.', RULE)
})
