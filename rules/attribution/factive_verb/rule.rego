# METADATA
# title: A verb that vouches
# description: “Noted”, “pointed out” and “made clear” say that a thing is so, where one side has only said that it is.
# related_resources:
#   - description: "Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013: linguistic models for analyzing and detecting biased language"
#     ref: https://typeset.io/papers/linguistic-models-for-analyzing-and-detecting-biased-5f50dhtcgj
#   - description: "Soni, Mitra, Gilbert and Eisenstein 2014: modeling factuality judgments in social media text"
#     ref: https://aclanthology.org/P14-2068/
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning}
#   kinds: {opinion: off, interview: off, analysis: info, feature: info}
#   message: "“{hit}” vouches for {source}; have we verified it?"
#   ask: Do we know it ourselves? If not, “said” is enough.
package rules.attribution.factive_verb

import data.lib.interview

report contains {"at": a.cue, "args": {"hit": a.cue_text, "source": source.text}} if {
	not interview.transcript
	some a in input.attributions
	some what in _vouching[a.lemma]
	a.frame in {"passive", "verb"}
	_vouches(what, a)
	a.parent == null
	not a.negated
	not a.modal
	not a.question
	source := input.sources[a.source]
	not source.role in {"study", "poll"}
	not _slip(a, source)
	not _on_record(source)
	_doubtful(a, source)
	not _own[a.sentence]
	not _seen[a.sentence] == a.block
}

# "A ten-pound note" is none that notes: one who does so "notes".
_slip(a, source) if {
	lower(a.cue_text) == "note"
	a.tense == "present"
	source.count == 1
}

# What a verb vouches for, whatever it is. Others are the plain word for most of what
# they report: "police confirmed two deaths". They vouch where what they tell is that
# somebody did wrong, or where one side tells it, or somebody without a name.
_vouching := {
	"make clear": {"anything"}, "note": {"anything"}, "point out": {"anything"}, "reveal": {"anything"},
	"confirm": {"wrongs"}, "disclose": {"wrongs"}, "observe": {"wrongs"},
	"clarify": {"wrongs", "sides"}, "establish": {"wrongs", "sides"}, "expose": {"wrongs", "sides"},
	"prove": {"wrongs", "sides"}, "remind": {"wrongs", "sides"}, "uncover": {"wrongs", "sides"},
	"demonstrate": {"sides"}, "lay bare": {"sides"}, "lift the lid": {"sides"}, "put a finger on": {"sides"},
	"set the record straight": {"sides"}, "spell out": {"sides"}, "unmask": {"sides"},
}

_vouches("anything", _)

_vouches("wrongs", a) if _wrongs[a.i]

_vouches("sides", a) if _side(input.sources[a.source])

_side(source) if source.head in {
	"activist", "advocate", "army", "attorney", "backer", "barrister", "campaign", "campaigner", "candidate", "company", "counsel", "critic",
	"developer", "envoy", "firm", "group", "insider", "lawyer", "leaflet", "lobby", "militia", "opponent", "opposition", "party", "rebel",
	"rival", "solicitor", "spokesman", "spokesperson", "spokeswoman", "supporter", "union",
}

_side(source) if source.kind == "anonymous"

_wrongs := {claim.owner: true |
	some claim in input.claims
	claim.predicate in {"involvement", "misconduct", "offence", "responsibility"}
}

# What another outlet has, what nobody signs, and what a party says of itself.
_doubtful(_, source) if source.role in {"outlet", "spokesperson", "government", "official", "source"}

_doubtful(_, source) if source.kind in {"anonymous", "document", "unnamed_group", "unnamed_person"}

_doubtful(_, source) if _side(source)

# A body, the police among them, in a matter of its own.
_doubtful(_, source) if source.kind == "named_org"

# Who stands for something, or speaks for who does.
_doubtful(_, source) if source.party != ""

_doubtful(_, source) if regex.match(_stands, source.title)

_stands := `(?i)(^|\b(fellow|former|president|presumptive|presidential|republican|democratic|labour|tory|conservative|shadow|deputy|prime|vice) )(sen\.?|senator|rep\.?|representative|gov\.?|governor|congress(man|woman)|lawmaker|mayor|minister|mp|candidate|nominee|front-?runner|house speaker|rival|challenger|premier|chancellor)$|\b(campaign|party|press) (manager|chairman|chairwoman|chair|director|chief|strategist|adviser|advisor|aide|leader|secretary|communications director|spokes\pL+)\b|\bcommunications director\b|\b(presidential|mayoral|senate|congressional) (candidate|nominee|hopeful)`

# Anybody's word in a matter that is disputed.
_doubtful(a, _) if _contested[a.i]

_doubtful(a, _) if a.lemma == "make clear"

# What an office found or wrote down at the time is there to be read.
_on_record(source) if {
	source.kind == "document"
	regex.match(
		concat("", [
			`(?i)\b(audit|auditor|autopsy|black box|census|coroner|flight recorder|inquest|post-?mortem|registers?|registry|`,
			`(bank|company|court|hospital|inspection|maintenance|medical|phone|police|prison|public|tax) (files|logs?|records?))\b`,
		]),
		source.text,
	)
}

_contested := {claim.owner: true |
	some claim in input.claims
	claim.kind in {"accusation", "casualty", "causal", "crime", "legal", "motive", "prediction"}
}

# Or in words that find fault.
_doubtful(a, _) if {
	some list in ["contested", "vouched"]
	some hit in input.matches[list]
	hit.class in {"fault", "harm"}
	hit.attribution == a.i
}

# Somebody may note what he himself thinks or will do; and a sentence may show
# that the thing is so.
_own := {hit.sentence: true | some hit in input.matches.vouched; hit.class != "fault"}

# Or the next one that we have seen it.
_seen[minus(hit.sentence, 1)] := hit.block if {
	some hit in input.matches.vouched
	hit.class == "seen"
}
