# METADATA
# title: A press release and nothing else
# description: Every voice in the story belongs to those who put out the statement that it tells.
# related_resources:
#   - description: "Lewis, Williams and Franklin 2008: agency and PR copy in the British press"
#     ref: https://euromediagroup.org/mdm/reports/ed2011/united-kingdom-f3-diversity-of-news-sources
#   - description: "HealthNewsReview: review criteria"
#     ref: https://www.healthnewsreview.org/about-us/review-criteria/
#   - description: "Sumner et al.: exaggerations and caveats in press releases and health news, 2016"
#     ref: https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0168217
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, bbc: warning, npr: warning}
#   kinds: {brief: off, interview: off, live: off, opinion: off, press_release: off}
#   message: "“{cue}”: nobody speaks in this story but those who put it out. Who else knows?"
#   ask: Can it be checked? One call to somebody they do not pay, or one figure they did not give.
#   per: document
package rules.provenance.press_release_only

import data.lib.credit

report contains {"at": first.at, "related": [hit.at | some hit in cues; hit.i != first.i], "args": {"cue": first.text}} if {
	not input.doc.own_reporting
	cues := [hit |
		some hit in _cues
		hit.quote == null
		input.blocks[hit.block].body >= 0
	]
	first := cues[0]
	every a in _voices {
		_theirs(a)
	}
	count(_houses) < 2
	count(_strangers) < 2
	some quoted in _voices
	quoted.kind != "indirect"
}

# _cues are the words by which a story says that it goes by a release.
_cues := [hit |
	some hit in input.matches.releases
	hit.class in {"issue", "release"}
]

# _voices are the attributions of the body that lean on somebody.
_voices := [a |
	some a in credit.own
	a.source != null
	not _in_passing(a)
]

# A stance.
_in_passing(a) if a.class in {"attitude", "directive", "evaluative"}

# What somebody does, and no word of it: "other unions endorsed her".
_in_passing(a) if {
	not a.lemma in _saying
	not a.sentence in _released
}

_saying := {
	"according", "acknowledge", "add", "admit", "allege", "argue", "call", "claim", "comment", "complain", "conclude", "confirm", "continue",
	"deny", "describe", "dispute", "explain", "insist", "maintain", "note", "point out", "recall", "remark", "reply", "report", "respond", "reveal", "say",
	"state", "suggest", "tell", "tweet", "warn", "write",
}

_theirs(a) if a.sentence in _released

_theirs(a) if a.source in _issuers

# Who speaks in the release, or right below the line that tells of it.
_issuers := {a.source |
	some a in input.attributions
	a.sentence in _released
	a.class != "informative"
} | {a.source |
	some a in input.attributions
	(a.sentence - 1) in _issued
}

_issued := {hit.sentence | some hit in _cues; hit.class == "issue"}

_theirs(a) if _of_the_house(input.sources[a.source])

_released := {hit.sentence | some hit in _cues}

# "The company", "it", its spokesman, and who holds a post there.
_of_the_house(source) if {
	source.kind == "named_org"
	not source.role in {"outlet", "police"}
}

_of_the_house(source) if source.role == "spokesperson"

_of_the_house(source) if {
	source.kind == "unknown"
	lower(source.text) in {"he", "it", "she", "they"}
}

_of_the_house(source) if {
	source.kind in {"unknown", "unnamed_group", "unnamed_person"}
	_class[source.head] == "house"
}

_of_the_house(source) if _posted(source)

_posted(source) if {
	classes := {_class[word] | some word in split(lower(source.title), " ")}
	"post" in classes
	not "outside" in classes
}

# "Company meteorologist": not "a specialist at Guy's Hospital".
_posted(source) if _class[split(lower(source.title), " ")[0]] == "house"

_class := {lower(word): hit.class |
	some hit in input.matches.releases
	some word in {hit.text, hit.lemma}
}

# _houses are the organisations that the voices speak for. Two are two sides.
_houses := {word |
	some a in _voices
	some name in _bodies(input.sources[a.source])
	name != ""
	word := split(lower(name), " ")[0]
}

_bodies(source) := {source.name} if source.kind == "named_org"

else := {source.organization}

# _strangers are people of no post, known from the release alone.
_strangers := {a.source |
	some a in _voices
	source := input.sources[a.source]
	source.kind == "named_person"
	not _posted(source)
}
