import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint } from '../../rules/index.ts'
import { expectProblems } from '../support/expect-problems.ts'

describe('repeated-word', () => {
  const rule = 'repeated-word'

  it('reads the subject, and every choice of spintax', async () => {
    await expectProblems(
      '---\nchannel: email\nsubject: So «how how» are you\n---\n\nHi Kim, good day.',
      rule,
    )
    await expectProblems(
      'Hi Kim, {good day|it is «to to» good|{well|«the the» well}} to you.',
      rule,
    )
  })

  it('leaves sample values alone', async () => {
    await expectProblems('Hi {{first_name}} {{first_name}}, good Robin {{first_name}} day.', rule)
  })

  it('names the word on one line, however it is wrapped', async () => {
    const text = '## Email 1\n\n> Hi Kim, it was «the\n> the» right thing.\n'
    const [problem] = await expectProblems(text, rule)
    expect(problem?.message).toBe('“the the” repeats a word; keep one')
    await expectProblems(text.replace(/\n/g, '\r\n'), rule)
  })

  it('does not join what stands in two paragraphs or items', async () => {
    await expectProblems('Hi Kim, see this\n\nthis is it:\n\n- one\n- one more\n', rule)
  })

  it('finds words around markup, and after emoji', async () => {
    await expectProblems('Hi Kim 👍🏽 it **was «the** the» right thing 👩‍💻 and «to to» on.', rule)
  })
})

describe('wrong-article', () => {
  const rule = 'wrong-article'

  it('leaves articles before placeholders alone', async () => {
    await expectProblems(
      'Hi Kim, are you an {{role}}, a [industry expert] or an “{{title}}”?',
      rule,
    )
  })

  it('knows how abbreviations of the trade sound', async () => {
    await expectProblems(
      'Hi Kim, a SaaS firm, an MBA, a URL, an API, a UX lead, an HR team, a one-off.',
      rule,
    )
  })
})

describe('wordy-phrase', () => {
  const rule = 'wordy-phrase'

  it('leaves words alone that are often the right ones', async () => {
    await expectProblems(
      'Hi Kim, I have a request: may I contact you about your expertise? However, it is of benefit to address it.',
      rule,
    )
  })

  it('keeps the capital of a phrase', async () => {
    const [problem] = await expectProblems('Hi Kim. «Prior to» your talk I had no idea.', rule)
    expect(problem?.fixes[0]?.edits[0]?.text).toBe('Before')
  })
})

describe('hard-to-read', () => {
  const rule = 'hard-to-read'
  const long =
    'The administrations responsible for implementing municipal recycling programmes apparently underestimate how considerably the accessibility of collection facilities determines participation in comparable neighbourhoods, which the documentation demonstrates.'

  it('reports one sentence of a message, the longest', async () => {
    const longer = long.replace(
      'apparently underestimate',
      'apparently, and quite understandably, underestimate',
    )
    await expectProblems(`Hi Kim. ${long} «${longer}» ${long}`, rule)
  })

  it('leaves signatures alone', async () => {
    await expectProblems(
      `Hi Kim, good day.\n\nBest regards,\nAlexandria Constantinopoulos-Wellington\nInternational Communications Administrator\nMetropolitan Recycling Organisation\n`,
      rule,
      { options: { age: 8 } },
    )
  })
})

describe('broken-contraction', () => {
  const rule = 'broken-contraction'

  it('leaves names, acronyms and nouns alone', async () => {
    await expectProblems(
      'Hi Kim, the hows and whys of Jony Ive, a Client Id, IVE and HES stock, by Ola Hed and Yoon Im.',
      rule,
    )
  })

  it('keeps the apostrophe that the author uses, and capitals', async () => {
    const [problem] = await expectProblems('Hi Kim, it’s late. «Dont» run.', rule)
    expect(problem?.fixes[0]).toMatchObject({ safe: true, edits: [{ text: 'Don’t' }] })
  })

  it('applies nothing unasked where another word may be meant', async () => {
    const [problem] = await expectProblems("Hi Kim, it's you «whos» boat won.", rule)
    expect(problem?.fixes[0]?.safe).toBe(false)
  })
})

describe('insensitive-language', () => {
  const rule = 'insensitive-language'

  it('leaves alone what honest messages say', async () => {
    await expectProblems(
      "Hi Kim, she hosts women in mental health, his master's alumni sell nuts and bolts, GIMP is a special tool of the chairman, and I am a disabled, stupid old man.",
      rule,
    )
  })
})

describe('profanity', () => {
  const rule = 'profanity'

  it('leaves names and honest words alone', async () => {
    await expectProblems(
      'Hi Ms Titty, thank God for Dick Pollock, WOP Logistics, the trap, the white oak and the murder mystery.',
      rule,
    )
  })

  it('finds plurals, and words that begin a sentence', async () => {
    await expectProblems('Hi Kim. «Assholes» are everywhere. «Fucking» queues.', rule)
  })
})

describe('redundant-acronym', () => {
  it('asks for an acronym, not for a word in small letters', async () => {
    await expectProblems(
      'Hi Kim, we act test pilots, and I am in the IBM machine room.',
      'redundant-acronym',
    )
  })
})

describe('sentence-spacing', () => {
  it('leaves line ends and one-word placeholders alone', async () => {
    await expectProblems('Hi Kim, one.\nTwo. {{detail}}  Three.', 'sentence-spacing')
  })
})

describe('misspelling', () => {
  const rule = 'misspelling'

  it('knows British words, new words made of old ones, and leaves names and addresses alone', async () => {
    await expectProblems(
      'Hi Kim, the grey colour of our theatre programme, organised and labelled at zymbee.exampel or @recieved, e-mial for Mr Recieve: upskilling, gameplay, signups, micropayments, unsubscribable.',
      rule,
    )
  })

  it('offers the nearest words', async () => {
    const [problem] = await expectProblems('Hi Kim, I «beleive» it.', rule)
    expect(problem?.fixes[0]).toMatchObject({ safe: false, edits: [{ text: 'believe' }] })
  })

  it('says nothing of contractions, blanks and sample values', async () => {
    await expectProblems('Hi Kim, you didnt see xxxxxx, {{recieved}} or [recieved].', rule)
  })

  it('says nothing where nobody hands a dictionary in', async () => {
    const settings = { ...DEFAULT_SETTINGS, only: [rule] }
    const source = '---\nchannel: email\n---\n\nHi Kim, I recieved it.\n'
    const [report] = await lint([{ path: 'notes.md', source, settings }])
    expect(report?.problems).toEqual([])
  })
})
