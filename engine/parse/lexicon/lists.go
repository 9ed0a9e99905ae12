package lexicon

import _ "embed"

// The word lists. Each is a string of its own, so that the lexicon can keep
// words of it without a copy.
var (
	//go:embed lists/anonymity.txt
	anonymityList string
	//go:embed lists/bodies.txt
	bodyList string
	//go:embed lists/claims.txt
	claimList string
	//go:embed lists/claims_words.txt
	topicList string
	//go:embed lists/classes.txt
	classList string
	//go:embed lists/countries.txt
	countryList string
	//go:embed lists/cue_phrases.txt
	phraseList string
	//go:embed lists/cues.txt
	cueList string
	//go:embed lists/hedges.txt
	hedgeList string
	//go:embed lists/jobs.txt
	jobList string
	//go:embed lists/nouns.txt
	nounList string
	//go:embed lists/organizations.txt
	organizationList string
	//go:embed lists/hosts.txt
	hostList string

	//go:embed lists/outlets.txt
	outletList string
	//go:embed lists/own_reporting.txt
	ownReportingList string
	//go:embed lists/parties.txt
	partyList string
	//go:embed lists/pasts.txt
	pastList string
	//go:embed lists/places.txt
	placeList string
	//go:embed lists/surnames.txt
	surnameList string
	//go:embed lists/titles.txt
	titleList string
)
