/** The home page of a member, and the page of a signed-in person who has no role. */
export const members = {
  title: 'For members',
  member: 'You are a member of {body}',
  more: { title: 'More about {body}' },
  publicPage: 'Public page of {body}',
  statements: {
    title: 'Candidates’ statements',
    none: 'There are no statements to read at the moment.',
    forMembers: 'Only members can read these.',
    contest: 'Statements for {contest}',
    count: '{n, plural, =0 {none yet} one {1 statement} other {# statements}}',
  },
  noRole: {
    title: 'You are signed in',
    lede: 'Your email address is not registered as an officer, candidate or member. You can do all of this:',
    find: 'Find who can nominate',
    findText: 'Find your CLP, Labour Group, union or branch. See whether it has nominated, whom, and when it meets.',
    read: 'Read about the rounds',
    readText: 'See who is standing, who nominated them, and what they say.',
    register: 'Register as an officer',
    registerText: 'If you hold an office in a body that can nominate, tell us. The returning officer will check it.',
    stand: 'Stand for election',
    standText:
      'Choose the round. Its page says who can stand. If you have already been nominated, ask the returning officer ({contact}) to add this email address to your candidacy.',
    data: 'See the data we hold about you',
    dataText: 'Download it or have it erased.',
  },
} as const;
