import { describe, expect, it } from 'vitest'
import { closesMessage, isNameAlone, opensMessage } from '../../rules/core/letter-shape.ts'

describe('a letter', () => {
  it.each([
    'Hi {{first_name}},',
    '> Hello [Name] –',
    '👉 Hi {{first_name}}, how do you dry the wool?',
    'Bonjour Léa,',
    '您好，',
    '[First name], how do you dry the wool?',
  ])('begins with %j', (text) => {
    expect(opensMessage(text)).toBe(true)
  })

  it.each([
    'Yo-yo strings are sold out.',
    'Hi is no word to begin with.',
    'Beste Grüße',
    'How do you dry the wool?',
  ])('does not begin with %j', (text) => {
    expect(opensMessage(text)).toBe(false)
  })

  it.each([
    'Best,\nKim',
    'It is yours.\n\nThank you for reading,\nKim Sand',
    'See you there.\n— Kim',
    'Viele Grüße\nKim',
    'How is that?\n\n[Your name]',
  ])('ends with %j', (text) => {
    expect(closesMessage(text)).toBe(true)
  })

  it.each([
    'when I saw your barns,\nwe had one question:',
    'Words\n- washing lines',
    'This is our wool\n— and it costs nothing',
    'Hi Kim,\nGreat to see you there',
  ])('does not end with %j', (text) => {
    expect(closesMessage(text)).toBe(false)
  })
})

it('takes a name and the lines of a signature for a name, and no sentence in bold', () => {
  expect(isNameAlone('Kim Sand\nWool & Sons')).toBe(true)
  expect(isNameAlone('**My\naunt** liked **the map.**')).toBe(false)
})
