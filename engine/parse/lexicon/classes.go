package lexicon

// Class is a question that can be answered of a word by itself: is it a form of "be",
// does it tell when. The words are in classes.txt; what a word is where it stands is for
// the stage that asks.
type Class uint8

// The classes, by what is asked.
const (
	// Little words.

	// Shortened tells whether a word is a verb that has been run into its subject.
	Shortened Class = iota
	// Subjective tells whether a pronoun is the subject of the clause it opens.
	Subjective
	// OfBelief tells whether a word is the form of a verb that tells what nobody in particular
	// believes.
	OfBelief
	// TurnsAway tells whether a word or a mark begins what the gist of a headline can do without.
	TurnsAway
	// ClauseBorder tells whether a word or a mark parts two clauses.
	ClauseBorder
	// OnlySubject tells whether a word can be a subject and nothing else.
	OnlySubject
	// AfterPassive tells whether a word is a preposition that follows a passive participle sooner
	// than a past tense.
	AfterPassive
	// FullBeing tells whether a word is a form of "be" that is taken for nothing else: an 's may
	// be a possessive's.
	FullBeing
	// OnlyAfterPassive tells whether a word follows a participle sooner than a past tense.
	OnlyAfterPassive
	// FullHaving tells whether a word is one of have, which a participle follows.
	FullHaving
	// BareObject tells whether a pronoun is all that somebody denies or confirms.
	BareObject
	// Complementizer tells whether a word tagged as a preposition opens no phrase of one: it
	// opens a clause, or what something is compared to.
	Complementizer
	// Floats tells whether a word between a subject and its verb sums the subject up.
	Floats
	// FirstOrSecond tells whether a pronoun is for the writer or the reader.
	FirstOrSecond
	// Ours tells whether a possessive is that of the writer or the reader.
	Ours
	// Preposition tells whether a preposition ties a noun to another one.
	Preposition
	// Auxiliary tells whether a word may stand in a group of verbs before its head: has, would,
	// not, to.
	Auxiliary
	// Being tells whether a word is a form of "be", shortened ones with it.
	Being
	// Subordinator tells whether a word opens a clause that leans on another.
	Subordinator
	// Helping tells whether a verb is not the one that tells what was done: is, seems, is
	// believed to.
	Helping
	// Having tells whether a word is a form of "have".
	Having
	// Ought tells whether a modal says what should be.
	Ought
	// Negation tells whether a word denies its verb.
	Negation
	// Hardly tells whether an adverb all but denies its verb.
	Hardly
	// Counterfactual tells whether a modal, with "have", tells of what did not come about.
	Counterfactual
	// WhereOrWhen tells whether the phrase that a preposition opens is a place or time and no
	// subject.
	WhereOrWhen
	// Foretelling tells whether a modal leaves open what comes about: may, will.
	Foretelling
	// BesideMain tells whether a word opens a clause beside the main one, wherever it stands.
	BesideMain
	// OpensAside tells whether a word ends the phrase proper, for an apposition or a relative
	// clause.
	OpensAside
	// Pronoun tells whether a word by itself is no description of a source: she, whose, my.
	Pronoun
	// Newcomer tells whether a noun phrase that begins with a word brings somebody new into the
	// story.
	Newcomer
	// NameParticle tells whether a small word stands inside the names of people: von, bin, da.
	NameParticle
	// OfPerson tells whether a word stands before the decade of an age: in his '80s.
	OfPerson

	// Numbers and amounts.

	// Several tells whether a word makes many of what follows an article, or of what it heads: a
	// few people say, a majority want.
	Several
	// Traded tells whether a noun is one for what a market puts a price on.
	Traded
	// Counted tells whether a noun is for what is counted or measured.
	Counted
	// Quantity tells whether "of" leads on from a word to those it counts.
	Quantity
	// SomePeople tells whether a quantity stands for people by itself: some in the party.
	SomePeople
	// AsksNumber tells whether a word makes "how" ask for a number.
	AsksNumber
	// RoundNumber tells whether a word is an amount without a figure.
	RoundNumber
	// Approximates tells whether a word stands before a number and leaves it open.
	Approximates
	// CurrencySign tells whether a word is the sign of a currency.
	CurrencySign
	// Multiplies tells whether a verb says how many times over something grew or shrank.
	Multiplies
	// UpOrDown tells whether a word says which way a number went.
	UpOrDown
	// Moves tells whether a verb says where a price or a number went, with "up" or "down" beside
	// it.
	Moves
	// ChangesBy tells whether a verb, before a percentage, says that something changed.
	ChangesBy
	// Ordinal tells whether a word alone counts one out of several.
	Ordinal
	// LooseNumber tells whether a word leaves the number after it open, or is part of a larger
	// one.
	LooseNumber

	// Time.

	// TimeNoun tells whether a noun tells when: they today; it will tomorrow.
	TimeNoun
	// SinceWhen tells whether an adverb before a participle says since when it holds.
	SinceWhen
	// DayOrMonth tells whether a word is a weekday or a month, abbreviated ones with it.
	DayOrMonth
	// Spell tells whether a noun is for a stretch of time.
	Spell
	// ByDay tells whether a word, which is tagged as a noun, tells by itself when something was
	// done: a paper published today.
	ByDay
	// OfClock tells whether a word beside a number makes it a time of day.
	OfClock
	// Feast tells whether a word before a weekday takes it out of the week: Black Friday, every
	// Friday.
	Feast
	// Planned tells whether a word sets something down for a day to come.
	Planned
	// TimeWord tells whether a word that is no day or month can only tell when.
	TimeWord

	// Verbs of saying.

	// Gesture tells whether a word tells what somebody did as they spoke.
	Gesture
	// VerbAndNoun tells whether a verb of saying or showing is in its base form a noun too.
	VerbAndNoun
	// NameGiven tells whether a word is the past of a verb for what something is called or has
	// written on it.
	NameGiven
	// OnlyVerb tells whether a word is a verb of saying or thinking and cannot be a noun.
	OnlyVerb
	// WritesTo tells whether a cue may take whoever hears it before "that", though mostly it
	// takes no listener: promised the crowd that, wrote the board that.
	WritesTo
	// ReadOut tells whether a word, as a participle, tells what is done to a statement so that
	// others hear or see it.
	ReadOut
	// Foresees tells whether what came true "as she warned" is told by the story itself.
	Foresees
	// ListenerFirst tells whether a cue takes the listener before its content.
	ListenerFirst
	// OnlyClause tells whether a cue has a clause behind it and no noun alone, but for pronouns:
	// voters who say the tax is fair.
	OnlyClause
	// LeavesOpen tells whether the participle of a verb of saying stands before a noun to keep it
	// open: reported thefts, suspected arsonists.
	LeavesOpen
	// WithBy tells whether a verb takes "by" for itself: to stand by a friend.
	WithBy
	// Dubs tells whether a verb gives somebody a name: called himself a farmer.
	Dubs
	// Appoints tells whether a word gives somebody or something a post, a part or a use: hired
	// her as.
	Appoints
	// Names tells whether a cue gives things their names rather than tells what was said.
	Names
	// PutOut tells whether a word, which the tagger may take for a past tense, is what is done to
	// a paper.
	PutOut
	// PutTo tells whether a word is a participle by which somebody was asked something.
	PutTo
	// Issues tells whether a word is a verb by which somebody puts out a paper.
	Issues
	// OfSilence tells whether a word can carry a silence, which few can: the rest are not looked
	// at closely.
	OfSilence
	// Speaking tells whether a verb is one for what those do who do not keep silent.
	Speaking
	// Asked tells whether a word tells that somebody put questions to people.
	Asked
	// Blames tells whether a verb charges somebody "for" a thing, and not "of" it.
	Blames
	// NameWithheld tells whether a word stands where a story says that a source goes without a
	// name; the reason for that is the source's, and no claim.
	NameWithheld
	// Adverse tells whether a word makes a source one that has been wronged, has parted from
	// somebody, or charges by what it is.
	Adverse
	// Accusing tells whether a word of a headline announces a charge.
	Accusing

	// Verbs of deeds.

	// Unchanging tells whether a verb is the same in all its tenses: set, put.
	Unchanging
	// Lost tells whether a word says at once what is feared of people: forty are feared dead.
	Lost
	// HandsOn tells whether a word is a deed that no words can do.
	HandsOn
	// Bars tells whether a word is a verb by which somebody is kept from doing something.
	Bars
	// SameInPast tells whether a verb looks in the past as it does in the present.
	SameInPast
	// Harmless tells whether a verb tells of nothing that anybody is charged with.
	Harmless
	// Duty tells whether a word is for what a body is charged with when no court has charged it:
	// "the mission charged with enforcing the embargo".
	Duty

	// People and bodies.

	// SpokenThrough tells whether a word is somebody whom others speak through: through her
	// solicitor.
	SpokenThrough
	// BareSource tells whether a word says of a source only that it is one.
	BareSource
	// Maker tells whether a word says what somebody is to a work.
	Maker
	// Offender tells whether a word, as the end of another, says what somebody does wrong.
	Offender
	// Arrests tells whether a word is for those who act on a suspicion.
	Arrests
	// Judging tells whether a word is for those before whom charges are brought.
	Judging
	// ArmOfState tells whether a noun names an arm of a state.
	ArmOfState
	// Companion tells whether a noun is for somebody's friend.
	Companion
	// Examines tells whether a noun is that of a body that looks into what others do.
	Examines
	// RunsBody tells whether the plural of a noun is what a body is called by those who run it.
	RunsBody
	// OfGovernment tells whether a country or a town has one body of that kind, so that its name
	// names it.
	OfGovernment
	// MakesOrOwns tells whether a noun calls a firm by what it makes or owns.
	MakesOrOwns
	// Leads tells whether a noun is of the one who leads a team or firm that is called his.
	Leads
	// Pronominal tells whether a word that is tagged as a noun names no job.
	Pronominal
	// SpeaksFor tells whether a noun names somebody by whom he or she stands in for: a lawyer, an
	// agent, kin.
	SpeaksFor
	// HeadOfState tells whether a noun is an office that speaks for a country.
	HeadOfState
	// Corporate tells whether a noun says of a name in the sentence before what it names.
	Corporate
	// Anybody tells whether a noun says no more of a source than that it is one.
	Anybody
	// ParentName tells whether a word is what children call their parents and grandparents by,
	// which has a capital and is no name.
	ParentName
	// Bodily tells whether a noun is that of a body and of nobody in it.
	Bodily
	// PressBeat tells whether a word says what a newspaper is about: the sports daily.
	PressBeat

	// Papers, occasions and what is said.

	// Gathers tells whether a word is what people come together for, or what is put out.
	Gathers
	// Reply tells whether a noun is one for what somebody says when asked.
	Reply
	// Writing tells whether a word is something written or heard that words can stand in, though
	// it tells no medium by itself.
	Writing
	// Medium tells whether a noun is for what carries somebody's words: a letter, a tweet.
	Medium
	// Occasion tells whether a noun is for what people speak at: a rally, a hearing.
	Occasion
	// Jab tells whether a noun tells what a story takes words to be: a swipe at a rival, a nod to
	// the unions.
	Jab
	// Tale tells whether a noun is one for what is told and not for who is told it.
	Tale
	// Reaction tells whether a noun is one for what words meet with.
	Reaction
	// Ritual tells whether a word is what people say by custom, whatever the words.
	Ritual
	// HeadlineLabel tells whether a word before a headline's colon says what the piece is.
	HeadlineLabel
	// HeadlineGenre tells whether a word before a headline's colon says, behind another, what
	// the piece is: court list.
	HeadlineGenre
	// Reviewed tells whether a word before "review" or "report" makes it a genre: film review.
	Reviewed
	// OfInquiry tells whether a word behind a name before a headline's colon is what the piece
	// is about: Post Office inquiry.
	OfInquiry
	// OfficeLetters tells whether a word in capitals stands for whoever holds an office: PM.
	OfficeLetters
	// Credit tells whether a word before a colon names whose picture it is: Photo: Ann Koe.
	Credit
	// SaysSomething tells whether a noun is a thing that holds what has been said, which somebody
	// can confirm or deny: a story, reports.
	SaysSomething
	// Programme tells whether a noun is one for what goes out under a title: the “Today” |
	// programme.
	Programme
	// SpeechNoun tells whether a noun in the singular is one for what is said, which a clause
	// with "that" may follow: the claim that the vote was stolen.
	SpeechNoun
	// Pictures tells whether a word is one for what shows a thing to the eye.
	Pictures
	// BeforeShow tells whether a word before "show" makes a noun of it: a radio show.
	BeforeShow
	// Utterance tells whether a noun is something that is said to somebody.
	Utterance
	// View tells whether a noun is one for what somebody holds or tells others.
	View
	// Authored tells whether a paper is nothing but what its author says.
	Authored

	// Things.

	// DeedNoun tells whether a noun stands for what somebody does or means to do.
	DeedNoun
	// DoneBy tells whether a noun is for what somebody does to others, who is named behind "by": an
	// attack by rebels.
	DoneBy
	// Slammed tells whether a word is what is slammed by hand.
	Slammed
	// Work tells whether a word is for a work that somebody writes, of which no word need be told.
	Work
	// Prescribes tells whether a word is for what lays down what is needed: the law calls for.
	Prescribes
	// PlayedAlong tells whether a word is for where a ball or a game is played: played down the wing.
	PlayedAlong
	// Declinable tells whether a word is what is turned down and not denied.
	Declinable
	// Granted tells whether a word is for what somebody is denied who does not get it: denied bail.
	Granted
	// Installed tells whether a word is for whom a senate votes into office: confirmed the judge.
	Installed
	// Admitted tells whether a word is for what a court lets in: admitted the tape.
	Admitted
	// Defended tells whether a word is for what players and candidates hold: defended her title.
	Defended
	// Dismissed tells whether a word is for who is let go: dismissed the jury.
	Dismissed
	// ThrownOut tells whether a word is for what a court dismisses.
	ThrownOut
	// Hailed tells whether a word is for what is hailed in the street.
	Hailed
	// Repeated tells whether a word is for what is done again and not said: repeated the feat.
	Repeated
	// Sworn tells whether a word is for what is sworn and tells nothing: swore an oath.
	Sworn
	// Weapon tells whether a word is for what people are threatened with by hand.
	Weapon
	// Claimed tells whether a word is for what is claimed by who has won it or is owed it.
	Claimed
	// OfNoSpeaker tells whether a word ends the names of days, places and events, which do not speak.
	OfNoSpeaker
	// Bout tells whether a word is for what is counted off one after the other: balls, overs.
	Bout
	// Bystander tells whether a word is for somebody who speaks of others: a neighbour.
	Bystander
	// Inert tells whether a word is a thing or a circumstance, which says nothing.
	Inert
	// RespondedTo tells whether a word is for what a body or a rescuer responds to, rather than
	// somebody who is asked: did not respond to treatment.
	RespondedTo
	// Hidden tells whether a word is for what nobody hides who has done no wrong.
	Hidden
	// Leave tells whether a word is for what somebody needs who does a thing lawfully.
	Leave
	// SubjectOfStudy tells whether a word names what students read for a degree.
	SubjectOfStudy
	// Connective tells whether an adverb that opens a sentence before a comma ties it to the one
	// before.
	Connective
	// Trades tells whether a verb says what a firm does that a relative clause tells of.
	Trades
	// Office tells whether a title is that of an office, which ends the name of no body.
	Office

	// Adjectives and adverbs.

	// Whither tells whether an adverb tells where somebody goes or is, and so belongs to the verb
	// before it.
	Whither
	// Shady tells whether an adjective calls whoever it stands before a criminal.
	Shady
	// OnPurpose tells whether an adverb makes a charge of what it tells of.
	OnPurpose
	// EmptyModifier tells whether a word before a noun tells nobody apart: a senior official, an
	// informed source.
	EmptyModifier
	// Knowing tells whether a word after a noun says how a source knows.
	Knowing
	// WhenOrWhich tells whether a word that opens a sentence before a name says when, or which of
	// several is meant: Tonight Tarn Brewing; Former Tarn Brewing staff.
	WhenOrWhich

	// Verbs and conjunctions at the borders of what is said.

	// Minds tells whether a past tense tells what goes on in a mind, which only who has it can
	// say: understood, planned.
	Minds
	// BareLikePast tells whether a verb in the past, or its participle, looks like its bare form:
	// cut, shut.
	BareLikePast
	// Measure tells whether a noun measures time: a day, years.
	Measure
	// JoinsClause tells whether a conjunction does nothing but join a clause to another.
	JoinsClause
	// OnTheCase tells whether a word is for who hears, pleads or looks into a case.
	OnTheCase
	// Essayist tells whether a note on the writer of a page calls the writer so, or a post of
	// theirs: the author of two novels.
	Essayist

	classes // how many there are
)

// sections are the names of the classes in classes.txt.
var sections = [classes]string{
	Shortened: "shortened", Subjective: "subjective", OfBelief: "of_belief", TurnsAway: "turns_away", ClauseBorder: "clause_border",
	OnlySubject: "only_subject", AfterPassive: "after_passive", FullBeing: "full_being", OnlyAfterPassive: "only_after_passive",
	FullHaving: "full_having", BareObject: "bare_object", Complementizer: "complementizer", Floats: "floats",
	FirstOrSecond: "first_or_second", Ours: "ours", Preposition: "preposition", Auxiliary: "auxiliary",
	Being: "being", Subordinator: "subordinator", Helping: "helping", Having: "having", Ought: "ought",
	Negation: "negation", Hardly: "hardly", Counterfactual: "counterfactual", WhereOrWhen: "where_or_when",
	Foretelling: "foretelling", BesideMain: "beside_main", OpensAside: "opens_aside", Pronoun: "pronoun",
	Newcomer: "newcomer", NameParticle: "name_particle", OfPerson: "of_person", Several: "several", Traded: "traded",
	Counted: "counted", Quantity: "quantity", SomePeople: "some_people", AsksNumber: "asks_number", RoundNumber: "round_number",
	Approximates: "approximates", CurrencySign: "currency_sign", Multiplies: "multiplies", UpOrDown: "up_or_down",
	Moves: "moves", ChangesBy: "changes_by", Ordinal: "ordinal", LooseNumber: "loose_number", TimeNoun: "time_noun",
	SinceWhen: "since_when", DayOrMonth: "day_or_month", Spell: "spell", ByDay: "by_day", OfClock: "of_clock",
	Feast: "feast", Planned: "planned", TimeWord: "time_word", Gesture: "gesture", VerbAndNoun: "verb_and_noun", NameGiven: "name_given",
	OnlyVerb: "only_verb", WritesTo: "writes_to", ReadOut: "read_out", Foresees: "foresees", ListenerFirst: "listener_first",
	OnlyClause: "only_clause", LeavesOpen: "leaves_open", WithBy: "with_by", Dubs: "dubs", Appoints: "appoints", Names: "names", PutOut: "put_out",
	PutTo: "put_to", Issues: "issues", OfSilence: "of_silence", Speaking: "speaking", Asked: "asked", Blames: "blames",
	NameWithheld: "name_withheld", Adverse: "adverse", Accusing: "accusing", Unchanging: "unchanging", Lost: "lost", HandsOn: "hands_on",
	Bars: "bars", SameInPast: "same_in_past", Harmless: "harmless", Duty: "duty", SpokenThrough: "spoken_through",
	BareSource: "bare_source", Maker: "maker", Offender: "offender", Arrests: "arrests", Judging: "judging",
	ArmOfState: "arm_of_state", Companion: "companion", Examines: "examines", RunsBody: "runs_body", OfGovernment: "of_government",
	MakesOrOwns: "makes_or_owns", Leads: "leads", Pronominal: "pronominal", SpeaksFor: "speaks_for", HeadOfState: "head_of_state",
	Corporate: "corporate", Anybody: "anybody", ParentName: "parent_name", Bodily: "bodily", PressBeat: "press_beat",
	Gathers: "gathers", Reply: "reply", Writing: "writing", Medium: "medium", Occasion: "occasion", Jab: "jab",
	Reaction: "reaction", Tale: "tale", Ritual: "ritual", HeadlineLabel: "headline_label", HeadlineGenre: "headline_genre",
	Reviewed: "reviewed", OfInquiry: "of_inquiry", OfficeLetters: "office_letters", Credit: "credit", SaysSomething: "says_something",
	Programme: "programme", SpeechNoun: "speech_noun", Pictures: "pictures", BeforeShow: "before_show",
	Minds: "minds", BareLikePast: "bare_like_past", Measure: "measure", JoinsClause: "joins_clause",
	Utterance: "utterance", View: "view", Authored: "authored", DeedNoun: "deed_noun", DoneBy: "done_by", Slammed: "slammed",
	Work: "work", Prescribes: "prescribes", PlayedAlong: "played_along", Declinable: "declinable", Granted: "granted", Installed: "installed",
	Admitted: "admitted", Defended: "defended", Dismissed: "dismissed", ThrownOut: "thrown_out", Hailed: "hailed", Repeated: "repeated", Sworn: "sworn", Weapon: "weapon", Claimed: "claimed", OfNoSpeaker: "of_no_speaker", Bout: "bout", Bystander: "bystander", Inert: "inert",
	RespondedTo: "responded_to", Hidden: "hidden", Leave: "leave", SubjectOfStudy: "subject_of_study", Office: "office",
	Trades: "trades", Connective: "connective", Whither: "whither", Shady: "shady", OnPurpose: "on_purpose", EmptyModifier: "empty_modifier",
	Knowing: "knowing", OnTheCase: "on_the_case", WhenOrWhich: "when_or_which", Essayist: "essayist",
}
