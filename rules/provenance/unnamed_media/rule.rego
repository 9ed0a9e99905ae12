# METADATA
# title: A news outlet without a name
# description: “Local media”, “reports” or “a newspaper” carry a statement, and no outlet is named or linked near by.
# related_resources:
#   - description: "Associated Press: credit and attribution, 2010"
#     ref: https://www.mediamatters.org/associated-press/associated-press-issues-tighter-attribution-policy
#   - description: "Tow Center: Lies, Damn Lies and Viral Content, 2015"
#     ref: https://www.cjr.org/tow_center_reports/craig_silverman_lies_damn_lies_viral_content.php/
#   - description: "NPR Ethics Handbook: ID that source as best you can"
#     ref: http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/
# custom:
#   severity: warning
#   profiles: {strict: error, ap: error, reuters: error, npr: error}
#   kinds: {interview: off, press_release: off}
#   message: "“{media}”: a reader cannot look it up. Which outlet?"
#   ask: Which outlet reported it, and where did it get it from? Name it and link it.
package rules.provenance.unnamed_media

report contains {"at": a.source_span, "args": {"media": a.source_text}} if {
	some noun, class in _press
	some a in input.attributions
	regex.match(noun, a.source_text)
	_outlet(a, class)
	_tells(a)
	not a.sentence in _named
}

report contains {"at": hit.at, "args": {"media": hit.text}} if {
	some hit in input.matches.media_frames
	_carries(hit)
	hit.attribution == null
	not hit.sentence in _named
}

_carries(hit) if not hit.class in {"issued", "opening"}

# "Reports named him on Sunday": with a capital, as "police reports" are the police's.
_carries(hit) if {
	startswith(hit.text, "R")
	not hit.sentence in _issued
}

# "Told a newspaper", and "confirmed to various news outlets".
report contains {"at": a.source_span, "args": {"media": media}} if {
	some noun, class in _press
	before := {"one": "article", "several": "number"}[class]
	some a in input.attributions
	some hearer in [a.addressee, a.venue]
	regex.match(noun, hearer)
	media := trim_prefix(hearer, "to ")
	classes := _classes(media)
	not "other" in classes
	before in classes
	not _taken_up(class, classes)
	a.parent == null
	not a.sentence in _named
}

# "The various outlets" were named before.
_taken_up("several", classes) if classes & {"article", "definite"} != set()

# _press gives for each word for the press in the story, as a pattern, its class.
_press := {sprintf(`(?i)\b%s\b`, [hit.text]): class |
	some hit in input.matches.media
	class := _nouns[hit.class]
}

_nouns := {"mass", "several", "one", "reports", "report"}

# What somebody in the story says of the media is his.
_tells(a) if {
	a.parent == null
	not a.negated
	not a.modal
	_reports(a)
}

_reports(a) if a.frame in {"according_to", "citing"}

_reports(a) if {
	a.lemma in {
		"accuse", "allege", "blame", "cite", "claim", "confirm", "criticise", "criticize", "describe", "estimate", "identify",
		"indicate", "name", "note", "portray", "predict", "publish", "quote", "report", "reveal", "say", "speculate", "state",
		"suggest", "write",
	}
}

# They "call upon" somebody, too.
_reports(a) if {
	a.lemma == "call"
	a.tense == "past"
}

# _named are the sentences that name an outlet or lead to one, and those of
# their paragraphs just before.
_named := {i |
	some near in _outlets
	some i in [near, near - 1]
	input.sentences[i].block == input.sentences[near].block
}

_outlets := (({hit.sentence | some hit in input.matches.mastheads} | {link.sentence | some link in input.links}) | {a.sentence |
	some a in input.attributions
	some teller in [a.source, a.via]
	input.sources[teller].outlet != ""
}) | _introduced

# "The paper, Le Quotidien, said", "One news site, Znak, claims": by the name behind the noun,
# known or not.
_introduced := {a.sentence |
	some a in input.attributions
	regex.match(`^(?i:a|an|another|one|that|the) ([a-z]+ )?(agency|broadcaster|channel|daily|magazine|network|newspaper|outlet|paper|publication|site|station|tabloid|website|weekly), \p{Lu}`, a.source_text)
}

_outlet(a, class) if {
	classes := _classes(regex.replace(a.source_text, _some, ""))
	not "other" in classes
	_vague(a, class, classes)
}

# Sections of the press, some in the media.
_some := `^(?i:corners|elements|many|members|much|parts|sections|some|swathes) (in|of) `

# "The media" are a mass, and "the newspaper" is one that was named before.
_vague(a, "mass", classes) if _of_a_kind(a, classes)

_vague(_, "several", classes) if classes & {"article", "definite"} == set()

_vague(a, "reports", classes) if {
	classes & {"article", "definite"} == set()
	not a.sentence in _issued
}

_vague(_, "one", classes) if "article" in classes

_vague(a, "report", classes) if {
	"article" in classes
	_not_introduced(a, classes)
}

# Bare "media" may be the beginning of "media buyers".
_of_a_kind(_, classes) if count(classes) > 1

_of_a_kind(a, _) if a.frame != "according_to"

# "A report" may be anybody's: the story that goes on with it tells whose.
_not_introduced(_, classes) if "news" in classes

_not_introduced(a, _) if {
	not a.sentence in _issued
	count(input.sources[a.source].mentions) == 1
	not a.sentence in _peopled
}

# _peopled are the sentences in which somebody with a name speaks, and those before.
_peopled := {i |
	some a in input.attributions
	input.sources[a.source].named
	some i in [a.sentence, a.sentence - 1]
}

_issued := {hit.sentence | some hit in input.matches.media_frames; hit.class == "issued"}

# A word that is not in the list tells the reader more.
_classes(text) := known | {"other" | some word in words; not _class[word]} if {
	words := split(replace(lower(text), "-", " "), " ")
	known := {class | some word in words; class := _class[word]}
}

# Every story is full of articles: as hits they would be dear.
_class := object.union(
	{"a": "article", "an": "article", "the": "definite"},
	{lower(hit.text): hit.class | some hit in input.matches.media},
)
