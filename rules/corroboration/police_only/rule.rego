# METADATA
# title: Only the police speak
# description: All that is told of a use of force, a crime or an arrest comes from police, prosecutors, prison or army.
# related_resources:
#   - description: "Newsrooms re-examine how they use police accounts, CNN 2021"
#     ref: https://kesq.com/news/national-world/2021/04/16/newsrooms-confront-the-police-say-problem/
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, npr: warning}
#   kinds: {brief: off, live: off, analysis: off, opinion: off, feature: off, press_release: off, interview: off}
#   message: "“{source}”: nobody but police, prosecutors or army speaks in this story. Who else saw it?"
#   ask: What do the others say happened? Family, witness, lawyer, video, call log; or say who could not be reached.
#   per: document
#   config:
#     sentences: 5
#     statements: 3
package rules.corroboration.police_only

import data.lib.interview
import data.lib.origins

report contains {
	"at": first.credit,
	"related": [a.credit | some a in origins.statements; a.i != first.i],
	"args": {"source": input.sources[first.source].text},
} if {
	not interview.transcript
	not input.doc.own_reporting
	_incident
	not _asked
	config := data.config.corroboration.police_only
	count(origins.statements) >= config.statements
	every a in origins.statements {
		_on_their_side(input.sources[a.source])
	}
	_policed
	count([1 | some sentence in input.sentences; input.blocks[sentence.block].body >= 0]) >= config.sentences
	first := origins.statements[0]
}

# Such a force is among the sources.
_policed if {
	some source in input.sources
	_of_force(source)
}

_of_force(source) if source.role == "police"

_of_force(source) if {
	words := {word | some word in split(replace(lower(concat(" ", [source.name, source.title, source.organization, source.text])), ",", ""), " ")}
	count(words & _words) > 0
}

_words := {
	"police", "officer", "officers", "chief", "sheriff", "sheriff's", "deputy", "deputies", "detective", "detectives", "investigator", "investigators", "constable", "superintendent",
	"inspector", "sergeant", "lieutenant", "captain", "commissioner", "trooper", "troopers", "prosecutor", "prosecutor's", "prosecutors", "prosecutors'", "attorney's", "prison", "prisons",
	"warden", "army", "military", "troops", "soldiers", "navy", "guard", "corrections", "constabulary", "gendarmerie", "fbi", "commander",
}

_on_their_side(source) if _of_force(source)

# "The department", "a spokesman" go on with a force that is heard.
_on_their_side(source) if {
	source.head in {"agency", "authority", "department", "force", "office", "official", "prison", "service", "spokesman", "spokeswoman", "statement"}
	source.organization == ""
	source.nationality == ""
}

# Force, a crime or a crowd.
_incident if count(input.matches.force) > 0

# A line on whom we could not reach, a picture or a paper.
_asked if {
	some hit in input.matches.answers
	hit.class in {"comment", "denial"}
}

_asked if {
	some hit in input.matches.occasions
	hit.class == "paper"
}

_asked if count(input.matches.witnesses) > 0
