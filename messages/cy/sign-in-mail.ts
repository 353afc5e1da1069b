import type { signInMail as english } from '../en/sign-in-mail';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const signInMail = {
  subject: 'Eich dolen i fewngofnodi i Enwebiadau',
  link: 'Agorwch y ddolen hon i fewngofnodi:\n\n{link}',
  once: 'Mae’n gweithio unwaith, am awr.',
  notYou:
    'Os na wnaethoch ofyn amdani, anwybyddwch y neges hon. Ni all neb fewngofnodi heb y ddolen, felly peidiwch â’i rhannu.',
} as const satisfies Words<typeof english>;
