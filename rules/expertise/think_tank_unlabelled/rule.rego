# METADATA
# title: A think tank without a label
# description: An institute or an alliance is cited, and the story does not say where it stands or who pays for it.
# related_resources:
#   - description: "NPR Memmos: experts and their conflicts of interest, 2016 and 2017"
#     ref: http://ethics.npr.org/?s=think+tank
#   - description: "New York Times public editor: hidden interests, closer to home, 2014"
#     ref: https://mobile.nytimes.com/2014/09/21/public-editor/new-york-times-public-editor-on-conflicts-of-interest.html
#   - description: "BBC Editorial Guidelines: accuracy, gathering material"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
#   - description: "Society of Professional Journalists: code of ethics, 2014"
#     ref: https://ethicscentral.org/ethicscode/
# custom:
#   severity: info
#   profiles: {strict: warning, bbc: warning, npr: warning}
#   kinds: {interview: off, opinion: off, press_release: off}
#   message: "“{source}”: who are they, and who pays them?"
#   ask: "One clause: what it campaigns for or who funds it."
#   per: source
package rules.expertise.think_tank_unlabelled

report contains {"at": source.at, "args": {"source": _name(source)}} if {
	some source in input.sources
	_body(source.kind, source.role)
	_think_tank(source)
	input.blocks[source.block].body >= 0
	_cited(source)
	not _labelled(source)
}

_body("document", role) if role in {"", "study"}

_body("named_org", role) if role in {"", "study"}

# Somebody who works there speaks for it.
_body("named_person", _)

_name(source) := source.organization if {
	source.kind == "named_person"
} else := source.text

_think_tank(source) if {
	some hit in input.matches.thinktanks
	hit.class == "name"
	hit.sentence == source.sentence
	endswith(lower(_name(source)), lower(hit.text))
}

# Institutes of no discipline, and alliances for a cause.
_think_tank(source) if {
	regex.match(`( (Action|Alliance|Campaign|Coalition|Federation|Foundation|Initiative|Institute|League|Network|Policy Cent(er|re)|Policy Forum|Project|Society|Watch)|(Alliance|Cent(er|re)|Citizens|Coalition|Council|Foundation|Institute) (for|on) .+)$`, _name(source))
	not regex.match(_public, _name(source))
}

# What the state, a university, a hospital, a trade or a sport runs.
_public := `(Academic|Aerospace|Agricultur|Art|Arts|Aviation|Bank|Biomedical|Brain|Cancer|Chess|City|Clinical|Commerce|Congress|Cricket|Dental|Diabetes|Disease|Economic Research|Europe|Federal|Film|Football|Geolog|Global Health|Golf|Government|Health|Heart|Hospital|Human Rights|Hurricane|Journalism|Kidney|Library|Maritime|Max Planck|Medical|Medicine|Meteorolog|Metrics|Ministers|Museum|Music|National|Nations|Nobel|Observatory|Oceanograph|Olympic|Ophthalmolog|Pasteur|Physics|Police|Polytechnic|Press|Public Opinion|Royal|School|Science|Security Council|Smithsonian|Space|Sport|Standards|State|Statistic|Technology|Tourism|Transport|University|Veterinary|Virology|Weather|Wildlife)`

# For a fact or a judgement, and not for what it does itself.
_cited(source) if {
	some a in input.attributions
	a.source == source.i
	a.sentence == source.sentence
	a.lemma in {
		"according", "argue", "assert", "calculate", "caution", "claim", "conclude", "contend", "estimate", "find", "forecast", "note", "predict",
		"project", "put", "rank", "reckon", "say", "show", "state", "suggest", "warn", "write",
	}
}

# By a word, so far or in the next sentence.
_labelled(source) if {
	some hit in input.matches.thinktanks
	hit.class == "label"
	hit.sentence <= source.sentence + 1
}

# "The conservative Larkin Institute": or whoever else it is that leans.
_labelled(source) if {
	some hit in input.matches.thinktanks
	hit.class == "leaning"
	hit.sentence == source.sentence
}

# By a clause that follows.
_labelled(source) if {
	some hit in input.matches.thinktanks
	hit.class == "clause"
	hit.sentence in {source.sentence, source.sentence + 1}
}
