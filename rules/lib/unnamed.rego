# METADATA
# description: |
#   Who speaks without a name, and how much the description of them gives away.
package lib.unnamed

# statements are the attributions by which a source without a name tells the reader
# something.
statements := [a |
	some a in input.attributions
	input.sources[a.source].named == false
	tells(a)
]

# tells holds for what is said and not felt, and said to the reader. Who is only heard
# inside somebody else's words was granted nothing by the reporter, but what another
# news outlet relays counts, for the story took it over.
tells(a) if {
	a.confidence >= 85
	a.frame != "noun"
	not a.class in {"directive", "document", "evaluative", "informative", "no_comment"}
	_told_of(a)
	not a.lemma in _heckling
	{a.negated, a.question} == {false}
	_asserts(a)
	not _aside(a)
	_outermost(a)
	_told_the_reader(a)
}

# Who passes something on, and whom anybody there could hear: a man in the crowd who
# yelled told a reporter nothing.
_heckling := {
	"boo", "chant", "cheer", "cry", "exclaim", "heckle", "holler", "jeer", "retweet", "roar", "scream", "shout", "sing", "taunt", "weigh in", "yell",
}

# What somebody feels need not have been told, but by a source it was.
_told_of(a) if a.class != "attitude"

_told_of(a) if {
	a.lemma in {"believe", "expect", "fear", "suspect", "think"}
	_knows(input.sources[a.source])
}

_knows(source) if source.role == "source"

# "People close to the mayor fear a rout."
_knows(source) if {
	source.kind == "anonymous"
	source.head in {"people", "person"}
}

# So it was by officials.
_told_of(a) if {
	a.lemma in {"believe", "fear", "suspect", "think"}
	head(input.sources[a.source]) == "office"
}

_asserts(a) if not a.modal

# Who "would say only" so, and not under a name, has said it.
_asserts(a) if {
	a.lemma == "say"
	input.sources[a.source].anonymity != null
}

# "A man claiming to be a guard": that is about him.
_aside(a) if {
	a.lemma != "say"
	a.frame == "verb"
	a.tense == "none"
	regex.match(`ing\b`, a.cue_text)
}

_outermost(a) if a.parent == null

# "A source reportedly said": that it was reported is no teller.
_outermost(a) if input.attributions[a.parent].frame == "adverb"

_outermost(a) if input.sources[input.attributions[a.parent].source].outlet != ""

# A paper that no list knows "reported" it.
_outermost(a) if {
	a.lemma != "report"
	teller := input.attributions[a.parent]
	teller.lemma == "report"
	input.sources[teller.source].kind == "named_org"
}

# "It quoted an officer as saying": so does a paper.
_outermost(a) if {
	quoting := input.attributions[a.parent]
	quoting.lemma == "quote"
	input.sources[quoting.source].kind != "named_person"
}

# "Glimpse said a second source had heard": whatever paper that is.
_outermost(a) if {
	input.sources[a.source].role == "source"
	input.sources[input.attributions[a.parent].source].kind == "named_org"
}

# Who e-mails a colleague the list is in the letter that the story read.
_told_the_reader(a) if {
	a.addressee == ""
	a.lemma != "email"
}

# An adviser "to the mayor" has not spoken to her.
_told_the_reader(a) if not a.lemma in {"advise", "ask", "assure", "email", "inform", "remind", "tell", "warn"}

_told_the_reader(a) if regex.match(`(?i)\b(reporters?|journalists?|us|me|media|press|(news)?papers?|magazine|broadcaster|network|channel|station|radio|television|tv|news|website|correspondents?)\b`, a.addressee)

# But who e-mails the Courier tells it to the Courier.
_told_the_reader(a) if {
	{a.addressee, a.lemma} == {"", "email"}
	a.sentence in {hit.sentence | some hit in input.matches.mastheads}
}

# "Two aides told the Post"; but not, "according to the Post, officials warned the
# White House".
_told_the_reader(a) if {
	some word in split(input.sources[a.via].outlet, " ")
	contains(sprintf(" %s", [a.addressee]), sprintf(" %s", [word]))
}

# By its masthead: the Courier.
_told_the_reader(a) if {
	some hit in input.matches.mastheads
	hit.sentence == a.sentence
	contains(a.addressee, hit.text)
}

# What "a source" tells anybody, it tells a newsroom.
_told_the_reader(a) if input.sources[a.source].role == "source"

# speaking are the sources of these, in the body of the story.
speaking := {i |
	some i in {a.source | some a in statements}
	source := input.sources[i]
	input.blocks[source.block].body >= 0
	not _takes_up(source)
	not _introduces(source)
	not i in _members
	not i in _public
	not i in _introduced
}

# _introduced are those whom their apposition names: a US official, Deputy Assistant
# Secretary Karen Dohl.
_introduced := {a.source |
	some a in input.attributions
	regex.match(`^[^,]+,( \p{Lu}[\pL.'’-]+( of)?){2,},?$`, a.source_text)
}

# _public are those who are heard as they speak to a crowd.
_public := {a.source |
	some a in input.attributions
	a.kind in {"direct", "mixed"}
	regex.match(`(?i)^(the |his |her |its |their |a )?(\pL+ )?(audience|committee|congregation|council|crowd|delegates|employees|hearing|inquiry|inquest|jury|lawmakers|mourners|mps|parliament|protesters|pupils|rally|shareholders|staff|students|supporters|tribunal|voters|workers)\b`, a.addressee)
}

# heard are these, and "one of them", who needs no second description but has said
# what they said.
heard := speaking | _members

_members := {source.i |
	some source in input.sources
	regex.match(`(?i)^(one|another) of them$`, source.text)
}

# "The official", "his aides" go on with somebody mentioned before, and so does
# a description that the story has used already. "The authorities" do not, nor do
# "those close to him".
_takes_up(source) if {
	regex.match(`(?i)^(the|these|those|this|that|his|her|its|their|both) `, source.text)
	source.head != "authority"
	not _circle(source)
	not regex.match(`(?i)^those (around|briefed|close|familiar|in|inside|involved|near|on|who|with) `, source.text)
}

# Whose staff speaks, the first time it does: "her advisers say". What they vow or ask
# for they have not told the reporter.
_circle(source) if {
	some a in statements
	a.source == source.i
	a.lemma in {"acknowledge", "add", "argue", "believe", "concede", "contend", "fear", "insist", "note", "say", "tell", "worry"}
	source.plural
	regex.match(`(?i)^(his|her|their) `, source.text)
	head(source) == "aide"
	not source.head in {other.head | some other in input.sources; other.i < source.i}
}

_takes_up(source) if {
	some earlier in input.sources
	earlier.name == source.name
	earlier.i < source.i
	input.blocks[earlier.block].body >= 0
}

# A lead may say "officials" where the next paragraphs name them: a person with a
# title. Those of a country are seldom the ones who speak next, nor are those who
# speak again without a name.
_introduces(source) if {
	input.blocks[source.block].body == 0
	source.kind != "anonymous"
	some named in input.sources
	named.i > source.i
	input.blocks[named.block].body in {0, 1}
	not regex.match(`^((Mr|Mrs|Ms|Dr|Miss)\.?)?$`, named.title)
	_of_the_sort(named, source)
	not _unnamed_again(source)
	makes_way(source)
	not "country" in classes(source)
}

# Officials have the name of an official, of a spokesman or of the head of something,
# who is the next to speak.
_of_the_sort(_, source) if source.role != "official"

_of_the_sort(named, source) if {
	named.role in {"official", "police", "spokesperson"}
	named.i == source.i + 1
}

_of_the_sort(named, source) if {
	regex.match(`\b(chief|commander|commissioner|director|head|minister|secretary)\b`, lower(named.title))
	named.i == source.i + 1
}

_unnamed_again(source) if {
	some later in input.sources
	later.i > source.i
	later.head == source.head
	not later.named
}

# makes_way holds for who may be named by whoever is the next to speak: officials who
# come back without a name after that are others, and the authorities are anybody.
makes_way(source) if {
	source.head != "authority"
	count([a |
		some a in statements
		a.source == source.i
		a.sentence > input.sources[source.i + 1].sentence
	]) == 0
}

# "A lawmaker in Oslo is calling for a ban", and the first with a name to speak, in the
# paragraph below, is somebody of whom the story says nothing more.
_introduces(source) if {
	input.blocks[source.block].body in {0, 1}
	source.kind == "unnamed_person"
	someone(source)
	named := [other | some other in input.sources; other.kind == "named_person"; other.i > source.i][0]
	input.blocks[named.block].body - input.blocks[source.block].body == 1
	{named.title, named.organization} == {""}
	regex.match(`^\p{Lu}[^ ]+ .*\p{Lu}`, named.text)
	not contains(input.doc.headline, regex.replace(named.name, `^.* `, ""))
}

# So may the second paragraph, of more than one and where nobody asked for it.
_introduces(source) if {
	input.blocks[source.block].body == 1
	source.kind == "unnamed_group"
	_uncounted(source)
	named := input.sources[source.i + 1]
	named.kind == "named_person"
	named.role == "official"
	input.blocks[named.block].body in {1, 2}
	makes_way(source)
	not "country" in classes(source)
}

# "Some of her allies": her ally Carl Benning speaks next, here or in the paragraph
# that follows.
_introduces(source) if {
	source.plural
	some named in input.sources
	named.kind == "named_person"
	(input.blocks[named.block].body - input.blocks[source.block].body) in {0, 1}
	named.i > source.i
	source.head in split(lower(named.title), " ")
}

# "A dozen members of Congress", of whom two or more are named and heard in the next
# paragraphs.
_introduces(source) if {
	source.kind == "unnamed_group"
	source.anonymity == null
	_legislators(source)
	count([named |
		some named in input.sources
		named.i > source.i
		(input.blocks[named.block].body - input.blocks[source.block].body) in {0, 1, 2, 3}
		regex.match(_seat, named.title)
	]) > 1
}

_legislators(source) if source.head in {"congressman", "congresswoman", "councillor", "lawmaker", "legislator", "mp", "representative", "senator"}

_legislators(source) if regex.match(`\bmembers of (the )?(assembly|congress|council|house|parliament|senate)\b`, lower(source.text))

_seat := `^(Rep|Representative|Sen|Senator|Del|Delegate|Congressman|Congresswoman|Councill?or|Cllr|MP)\b`

# "Local officials" whose mayor speaks next are introduced as well.
_introduces(source) if {
	_uncounted(source)
	named := input.sources[source.i + 1]
	named.kind == "named_person"
	named.role == "official"
	(input.blocks[named.block].body - input.blocks[source.block].body) in {0, 1}
	makes_way(source)
	classes(source) - {"office", "service", "number"} == set()
}

# someone holds for one without a name, or for a few, whom somebody of the newsroom
# can have asked for it. Who answers for a court, a force or a client is known by
# that.
someone(source) if {
	_people(source)
	not source.role in {"police", "spokesperson"}
	not _speaks_openly(source)
	not _retained(source)
}

# But for who no longer does: a former governor.
_speaks_openly(source) if {
	source.head in {"administration", "broadcaster", "chief", "columnist", "correspondent", "journalist", "reporter", "survivor", "victim", "coroner", "governor", "judge", "magistrate", "mayor", "pope", "president", "sheriff"}
	not contains(source.name, "former ")
}

_people(source) if {
	source.kind in {"anonymous", "unnamed_person"}
	regex.match(`(?i)^(an?|one|another) `, source.text)
}

_people(source) if startswith(lower(source.text), "someone ")

# Whom no list knows, but who does something by the look of the word: a selector.
_people(source) if {
	source.kind == "unknown"
	regex.match(`(?i)^(an?|one|another) `, source.text)
	regex.match(`(ist|ian|ee|eer|man|woman|hand|mate|member|elder|servant|[^bwn]er|[^n]or)$`, source.head)
	not source.head in {"computer", "counter", "interviewee", "letter", "narrator", "order", "over", "paper", "poster", "quarter", "roster", "server", "translator"}
}

_people(source) if {
	source.kind != "document"
	regex.match(`(?i)^(an?|one|another|two|three|four|five|six|[2-6]|several|some|a few|a handful of|a number of|a couple of|multiple) `, source.text)
	_close(source)
}

_close(source) if head(source) in {"office", "aide"}

_close(source) if source.head in _confidants

_confidants := {noun.lemma | some noun in input.matches.confidants}

_retained(source) if {
	source.head in {"advocate", "agent", "attorney", "barrister", "counsel", "lawyer", "rep", "representative", "solicitor"}
	source.principal != ""
}

# explaining are the sources that speak in a sentence that gives a reason for not
# naming them, whatever the reason is.
explaining := {a.source |
	some hit in input.matches.reasons
	some a in input.attributions
	a.sentence == hit.sentence
	tells(a)
}

_uncounted(source) if {
	source.plural
	source.count == 0
}

# announces holds for the officials of a country who do no more in the story than
# institutions do every day: they count the dead, the ill and the arrested, or
# make something known that is theirs to decide. No name is withheld there.
announces(source) if {
	_uncounted(source)
	source.anonymity == null
	classes(source) - {"office", "country"} == set()
	every a in [a | some a in input.attributions; a.source == source.i; tells(a)] {
		_routine(a)
	}
}

_routine(a) if a.lemma in {"announce", "declare"}

_routine(a) if a.sentence in _counts

_counts := {claim.sentence | some claim in input.claims; claim.kind == "casualty"} | {number.sentence |
	some number in input.numbers
	number.kind == "count"
	number.unit in {"arrest", "case", "death", "infection", "injury", "man", "men", "people", "person", "woman", "women"}
}

# outlets gives for a source the names of the other news outlets it spoke to.
outlets(i) := {name |
	some a in statements
	a.source == i
	some name in _hands(a)
	name != ""
}

# By way of whom it came, else who tells of it.
_hands(a) := {via.outlet} if via := input.sources[a.via]

else := {teller.outlet} if teller := input.sources[input.attributions[a.parent].source]

else := {input.sources[b.source].outlet |
	some b in input.attributions
	b.sentence == a.sentence
} if {
	a.frame == "citing"
}

# head is the class of the noun of a description: office, aide or bare. In "experts
# and US officials" it is that of the second, which a country or a power speaks through.
head(source) := class if {
	class := _nouns[source.head]
} else := class if {
	contains(source.name, " and ")
	words := _words(source)
	class := _class[words[count(words) - 1]]
	classes(source) & {"country", "power"} != set()
}

_nouns := {hit.lemma: hit.class | some hit in input.matches.officials; hit.class in {"office", "aide", "bare"}}

# classes are those of all words of a description. Words that are not in the
# list are of the class "other"; a single one may be the name of a country.
classes(source) := {class | some word in _words(source); class := _class[word]} | _unlisted(source)

# Where they are is no word about who they are.
_words(source) := split(replace(lower(regex.replace(_of_two(source), placed, "")), "-", " "), " ")

placed := ` (in|from|based in|across|around) ((the )?\p{Lu}[\p{L} .'’-]*|the (\pL+ )?(area|capital|city|country|county|district|east|island|north|province|region|south|state|territory|town|village|west))$`

_of_two(source) := parts[count(parts) - 1] if {
	not _nouns[source.head]
	parts := split(source.name, " and ")
} else := first if {
	joined(source)
	first := split(source.name, " and ")[0]
} else := source.name

# joined holds for officials who speak with others: "officials and two people
# briefed on the plan".
joined(source) if {
	parts := split(source.name, " and ")
	count(parts) == 2
	contains(parts[0], source.head)
}

_class := {lower(hit.text): hit.class | some hit in input.matches.officials}

_unlisted(source) := {"country"} if {
	source.nationality != ""
	count([word | some word in _words(source); not _class[word]]) == 1
} else := {"other" | some word in _words(source); not _class[word]}
