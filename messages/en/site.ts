/** About this site, privacy, accessibility. */
export const site = {
  about: {
    title: 'About this site',
    description: 'Who runs this record of nominations, and what it is for.',
    lede: 'A public record of which constituency Labour parties nominated whom for the National Executive Committee.',
    who: 'Who runs it',
    whoNamed: '{operator} runs this installation.',
    whoUnnamed: 'Whoever runs this installation has not given a name for this page.',
    official: 'It is not an official Labour Party service.',
    what: 'What it does',
    what1: 'A CLP’s secretary or chair sends what the CLP’s meeting decided, and gets a public receipt.',
    what2: 'Everyone can see who has been nominated, by whom and when, and how many have not been heard from.',
    what3: 'Candidates are listed in alphabetical order. Nothing here ranks or recommends anybody.',
    counts: 'What counts',
    counts1:
      'In a round that runs here, what an officer sent counts, and what an admin entered from paper or by phone. What others report is shown with its source and does not count.',
    counts2: 'Past rounds are built from public lists. They say so, and they say where a list is partial.',
    sources: 'Sources and licences',
    sources1:
      'Names and codes of constituencies: Office for National Statistics, licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2024.',
    sources2: 'Facts about past rounds carry their source where they are shown.',
  },
  privacy: {
    title: 'What is kept, and what is never public',
    description: 'What this site keeps about people, what it never publishes, and how to have it erased.',
    lede: 'Reading needs no account, sets no cookie and is not tracked.',
    kept: 'What is kept',
    kept1: 'Of officers and others who sign in: an email address, the office held, and since when.',
    kept2: 'Of candidates: a name, a home CLP, a statement, and what happened to the candidacy. These are public.',
    kept3:
      'Of each submission: the body, the contest, the names, the time, and the meeting’s day and kind. These are public. Who pressed the button is kept apart, and is not.',
    never: 'What is never public',
    never1: 'Email addresses, phone numbers, home addresses and membership numbers.',
    never2: 'The names of officers, and who sent what.',
    never3: 'How many were at a meeting, and how anybody voted.',
    cookie: 'One cookie',
    cookie1:
      'Signing in sets one cookie, which keeps you signed in. There are no others, no analytics, and nothing is fetched from anybody else’s server.',
    rights: 'See it, or have it erased',
    rights1:
      'Write to whoever runs this installation. What is held about you can be shown to you and erased. The public record stays, because it never held it.',
  },
  accessibility: {
    title: 'Accessibility of this site',
    description: 'What this site does for people who use it in different ways, and what is not yet right.',
    lede: 'Meant for everyone: with a keyboard, a screen reader, a small phone, large print, or no JavaScript.',
    done: 'What to expect',
    done1: 'Every public page works with JavaScript off and at a width of 320 pixels.',
    done2: 'Nothing is said by colour alone. Shapes come with words.',
    done3: 'Light and dark follow the setting of your device. Pages print.',
    tested: 'How it was tested',
    tested1:
      'By the people who make it: with automatic checks, with a keyboard, and by looking at pages at several widths in light and dark. No outside audit has been made, and no formal claim of conformance to a standard.',
    gaps: 'What is not right yet',
    gaps1: 'The Welsh awaits review by a Welsh speaker, and the Welsh pages say so.',
    gaps2: 'If something stops you, tell whoever runs this installation.',
  },
} as const;
