/** The statements of the practice round's invented candidates, by slug. Each says in its own way that nobody is meant. */
export const PRACTICE_STATEMENTS = {
  'alder-sample': `What the committee decides, members should be able to read the same week, in the same words, wherever they live.

I have been a member for nineteen years, a branch secretary for six and a minutes secretary for longer than I meant to be. In that time I have written up perhaps three hundred meetings. I know what members ask the morning after: what was decided, who spoke for it, and what happens next. Too often the honest answer has been that nobody had told us.

If I am elected I will publish a plain report within five days of every meeting: each decision, how I voted, and why. I will write it so that somebody who joined last month can follow it. Where business is confidential I will say that it is, and when that will end.

### On the work of local parties

A constituency party runs on the unpaid evenings of a few people. They deserve forms that can be filled in on a phone, answers to letters, and notice that respects a working week. I will ask that every new rule comes with a page that says who must do what, by when, and what it replaces.

I will hold an open meeting in each nation and region every year, with the questions taken first from those who have never asked one. From Aberdeen to Aberystwyth, from Penzance to Peterhead, the distance should be ours to travel and not yours.

One seat in a large committee does not settle things, and I will not pretend that it does. I promise to turn up prepared, to listen before I speak, to change my mind in public when I am wrong, and to tell you all of it afterwards. As a sample I can promise this to everybody.`,
  'aspen-sample': `I joined because a neighbour asked me to. Most of us did. So I would start with how we ask.

For eight years I have looked after membership in my constituency party. I have rung people in their first week, their first month and their first year, and I have kept a note of why they stayed or went. They stay when there is something to do that they are good at. They go when the first meeting they come to is about the minutes of the last one.

On the committee I would ask for three things:

- a welcome within a week of joining, from a person and not from a machine;
- a list that officers can use without a training course;
- a yearly account, for each nation and region, of who joined, who left and what they told us.

I am not on anybody’s list by accident: I asked the Meadow group for its support because it asked me hard questions first. Aspen Sample was made up to show what a statement looks like, and has no neighbours.`,
  'beech-sample': `Good rules are short, known in advance and the same for everyone.

I have chaired meetings in village halls, in a ferry terminal and once by candlelight. What kept them fair was never my voice. It was that everybody in the room could read the rule we were following. Where people could not read it, they suspected it, and they were often right to.

I would ask the committee to publish every rule that binds a local party in one place, with the date on which it began and the reason for it. I would ask that nothing changes in the last month before a deadline. I would ask that an appeal is answered within four weeks, in writing, with reasons, and that the answer is published without names.

I will vote for procedure even when I dislike where it leads, and I will say so when that happens. Rural parties will hear from me in person: I live an hour from a railway station and I know what an evening meeting costs. I am a sample from Hexham; real candidates there will have their own views.`,
  'birch-sample': `A member in Wales should not need to read a report three times to learn what it means for Wales.

I have been a delegate, a treasurer and a translator of other people’s motions, from English into Welsh and, harder, from motion into English. I have seen decisions made for one nation read out in another as if nothing were different there.

If I am elected, every report I write will come in both languages on the same day. I will ask that papers say, in one line, which nation each proposal applies to. I will hold a monthly hour when any officer can ring and ask what a decision means in practice, and I will publish the questions with my answers.

I support more training for new officers, paid travel for delegates who cannot afford it, and meetings that people can join from home without being second-class. I would rather do four things well than promise twenty. Since I am invented, so are my four, but they are the sort of thing that a candidate may say.`,
  'cedar-sample': `Winning needs a party that is ready before the election is called.

I have organised in marginal seats for twelve years and have been on the losing side about half the time. The difference was seldom the weather. It was whether local parties had people, data and a plan a year ahead, or received all three in the last fortnight.

I would ask the committee for a published plan for every nation and region: what support a local party can expect, when it will come, and whom to ring when it does not. I would ask that money raised locally is spent where members can see it. I would ask that candidates are chosen in good time, by members, on a timetable that is known at the start.

I will report after each meeting in one page. If I vote for something unpopular I will explain it before anyone has to ask. Those who make the leaflets should hear about decisions first, not last. Cedar Sample stands on the Hedgerow slate in a round that is only for practice.`,
  'elm-sample': `Two groups have put me on their lists. Neither of them owns my vote.

I have been an officer in a large rural constituency for ten years, where the members’ meeting is forty miles wide. We learned early to meet on screens and to keep the tea urn for those who came. Attendance doubled. So did the argument, which I count as a success.

I would bring three habits to the committee. Read the papers before the meeting, and say so when they arrive too late to be read. Ask of each proposal what it will cost a volunteer in hours. Write down afterwards what changed because of the discussion, even when the answer is nothing.

I support stronger regional structures with money of their own, a proper voice for councillors, and an independent route for complaints with a time limit. On the things where my two groups disagree I will listen to both and then tell you what I decided. I am a sample, which may be the only way to please both.`,
  'hawthorn-sample': `I would be a voice for members who work shifts.

Most of what we do happens at half past seven on a weekday evening. A nurse, a driver or a cook can come to one meeting in three at best. I have worked nights for most of my life and have learned what happened from other people’s accounts of it.

I would ask that every local party may let members vote over a day and not only in a room, that papers go out in time to be read at work, and that officers’ posts may be shared. I would ask the committee to publish the hours at which its own meetings are held, and who could not come.

I would report by recording as well as in writing, because some of us read our news with our ears while we drive. I would rather be short and late than long and early. This statement belongs to an invented candidate and stays here to show how a withdrawal looks.`,
  'hazel-sample': `Small parties are not failed large ones.

My constituency party has ninety members and covers half a county. We have a secretary who farms, a treasurer who teaches and a chair who drives the school bus. When a new form arrives we look at it together and then at the clock.

I would ask that whatever is required of a local party is tested first on a small one. I would ask for help with accounts from somebody who knows them, for one password in place of five, and for a telephone number that a person answers. I would ask that places at events are kept for those who travel furthest.

I have served on a regional board and on two working groups. I know how to read a budget and how to ask about the line that is missing. I will visit one small party in each nation and region every year and write about what I find. Nothing in this statement binds anyone, since Hazel Sample exists only for practice.`,
  'juniper-sample': `I am standing on no list, because I would like to be asked what I think one question at a time.

I have been a member for five years and a street representative for four of them. I have never held a post with a title. I believe that there should be some people on the committee who remember what it is like to find the hall locked.

I would work on the first year of membership: what people are sent, whom they meet, how soon they are asked for something other than money. I would ask that every consultation ends with a page that says what was heard and what was done about it. I would ask that young members are invited as members and not as decoration.

I will publish my diary, my expenses and my votes. If I have nothing to report I will say that too. As a sample I need five constituency parties, and so far I have found four.`,
  'larch-sample': `I have audited the accounts of charities for thirty years and would like to do something about ours.

Members pay for the party. They should be able to see, each year and on two sides of paper, where their money went: how much to staff, to campaigns, to buildings, to debt, and how much came back to the place where they live. That is not a left or a right idea. It is *arithmetic*.

I would ask for a summary of accounts for every constituency, for a plain rule on what local parties may keep, and for competitive quotations on every large contract. I would ask that the committee sees a budget in time to change it.

I have no view on most of the quarrels of the day that would be news to you. I would read the papers, ask about the money and tell you the answer. I am a sample candidate with one nomination, which shows how a page looks when more are needed.`,
  'maple-sample': `Councillors, members and trade unionists meet the same people on the same doorsteps. Our structures should know that.

I have been a workplace representative, a councillor and a branch chair, sometimes in one week. I have seen a good campaign fail because three lists of volunteers were never compared, and a poor one succeed because somebody brought a kettle.

On the committee I would ask for joint planning between local parties and councillors in every region, for training that counts the same wherever it was taken, and for a fair hearing when members and their councillors fall out. I would ask for a review of how disputes are handled, led by someone from outside.

I will hold a report-back in every city of my region twice a year and online for everyone else. I will answer letters within a fortnight. I am on the Grove list and I thank them for it, but the votes I cast will be explained by me. I thank you for reading a sample to the end.`,
  'oak-sample': `Steady work, plainly reported: that is my whole offer.

I have been secretary of one constituency party or another for twenty-two years. I have run four selections, nine annual meetings and one move of office in the rain. I have made mistakes, and the ones that mattered I put in writing to the members the next day.

I would ask the committee to treat volunteers as it would treat good staff: with notice, with thanks and with the right tools. I would ask for a calendar of the whole year, published in January and kept. I would ask that when a deadline moves, everybody hears on the same day and is told why.

I am in favour of a broad party and of disagreeing without a microphone. I will work with every member of the committee, whoever put them there. My reports will be short and will arrive. Oak Sample is a name on a practice list, and no tree was consulted.`,
  'rowan-sample': `I was asked to stand by members of six constituency parties before I had made up my mind.

I teach in a secondary school and have run its union group for nine years. I have learned that people will accept a decision they dislike if they understood how it was made, and will fight a decision they like if they did not.

If I stand, I will ask for open agendas, for votes that are recorded by name, and for an end to papers that are handed out at the door and collected again. I would like the committee to meet in a different region each time and to hold an open hour beforehand.

I would also like it to talk about time. Nearly everyone who serves this party has work, or care, or both. **Meetings should end when they say they will.** I am grateful to the Meadow group for its support. I have not accepted yet, because this sample is here to show what waiting looks like.`,
  'willow-sample': `Not everybody who stands expects to win. I am standing so that islands are mentioned.

From where I live the nearest regional meeting is two buses, a train and an overnight stay away. I do not ask for pity; I ask for a screen, a microphone that works, and the same papers at the same time.

I would ask the committee to count distance when it sets quorums and fees. I would ask for bilingual forms where members use two languages, and for a yearly meeting of all the parties that have water or mountains between them and everyone else.

I have been a member for three years. I have been our treasurer for two of them, since nobody else would. I can add up, I can listen and I can read a timetable. No party has nominated me yet, and in a practice round nobody should take that to heart.`,
  'quince-sample': `A treasurer should be dull in public and awake in private.

I have kept books for a housing association, a choir and a football club, and have handed all three on in better order than I found them. I like a reserve of six months, two signatures on everything and a budget that ordinary members can argue with.

I would publish a summary of income and spending each quarter, on one page, with last year’s figures beside it. I would set out what is borrowed, from whom and on what terms. I would visit the treasurers of local parties, because they know where money is lost.

I would say no more often than yes, and always why. I am invented, like the sums in this round, so please do not send me an invoice.`,
  'sorrel-sample': `Money is a question of trust before it is a question of arithmetic.

I have raised funds for hospices and for campaigns, from people who had little and gave anyway. They never asked me for a glossy report. They asked what their five pounds had done.

As treasurer I would make small regular giving easier than large occasional giving. I would ask that a fixed share of each subscription goes to the local party it came from, paid on a known day. I would publish every donation over the legal limit on our own pages within a month, without waiting to be asked.

I would work with the unions as partners who are owed plain figures. I would also train two deputies, because nobody should be the only one who knows. This is a sample statement for a sample contest.`,
  'yarrow-sample': `I am an accountant by training and a canvasser by habit, and would like to bring the two together.

Elections cost more each time and come when they like. So a party needs a plan for the year without an election, and the discipline to leave that money alone. I would bring a three-year plan to members for debate, with its assumptions written out so that anyone may say they are wrong.

I would put local treasurers on one simple system, with help by telephone in the evening, when they do the work. I would end the habit of asking volunteers for the same figures in three formats.

I would report in plain words, with charts that start at nought. Yarrow Sample has never held a real post, and stands here so that a second contest can be tried.`,
} as const satisfies Record<string, string>;
