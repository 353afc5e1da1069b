import type { signInMail as english } from '../en/sign-in-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const signInMail = {
  subject: 'Eich dolen i fewngofnodi i Enwebiadau',
  link: 'Gofynnoch am gael mewngofnodi i Enwebiadau. Agorwch y ddolen hon i fewngofnodi:\n\n{link}',
  once: 'Mae’r ddolen yn gweithio unwaith ac yn dod i ben ar ôl awr.',
  notYou:
    'Os na wnaethoch ofyn am hyn, anwybyddwch yr e-bost hwn. Gall unrhyw un sydd â’r ddolen fewngofnodi fel chi, felly peidiwch â’i hanfon ymlaen.',
} as const satisfies Words<typeof english>;
