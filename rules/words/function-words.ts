/**
 * The little words that every English text is full of, as far as they are none of other languages. In the same way
 * “die”, “pour”, “son”, “come” or “has” are missing among the words of those.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the and to with from you your our this that are has be if not can about would of what how at been was were they
  will it an any more here just could who when`.split(/\s+/),
)

/** Little English words that are words elsewhere too. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  'a i in is on or as my me we us for by of do no so all'.split(' '),
)

/** Of the languages in which people who use the Latin alphabet write most, one paragraph of lines for each. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  `der das und ich nicht ist mit sie für auf ein eine einen einem einer zu von dass haben wir ihr ihre ihnen uns dem
  den des er bei wie sind oder aus nach auch mich mir dir dich du dein deine unser unsere hast habe wenn noch nur
  schon sehr kann werden wird danke gerne hallo zum zur im vom als aber vielen
  le les et je vous est dans une sur votre nous avec au aux ce cette qui que de la un il elle pas ne sont mais bonjour
  merci vos notre nos très être suis avez avons mon ma mes ses leur chez si
  el los las y por con su para gracias en del se lo al es muy más como esta este tu tus mi mis nuestro nuestra hola
  saludos sobre pero te hay estoy tengo puedo está
  não você vocês uma com os um da dos das na em seu sua mais obrigado olá são meu minha nosso nossa tem isso ao foi
  também pode quando onde pelo pela então
  di che della dei sono gli nel nella alla alle ti ci grazie ciao buongiorno vi anche ho hai questo questa tua tuo nostro
  più può
  amb els aquest aquesta pels
  het een ik voor zijn naar niet van je jij wij ons onze op te dat aan ook maar om uit heb hebben wil jouw graag groet
  hoi dag deze dit wat worden wordt alleen
  och att det som på är jag din ditt med för av inte har vill tack hej från og jeg ikke af fra dig gerne tak skal
  ved eller denne dette
  się nie jest że dla czy jak od po za jestem dzień dobry pana pani mam pozdrawiam dziękuję oraz ale już
  že jsem jsme nebo jako není
  ve bir bu için ile çok mı var yok ben sen biz siz olarak gibi daha merhaba teşekkürler size sizin bana kadar ama
  ja ei että kun olen kiitos mutta myös tai ovat és hogy nem egy az și nu pe cu pentru sau sunt eta dira
  dan yang untuk dengan ini itu saya anda tidak kami akan atau`.split(/\s+/),
)
