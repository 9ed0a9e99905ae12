# METADATA
# title: An allegation without an accuser
# description: “Allegedly” and “alleged” pass on an accusation, and neither an accuser nor a charge stands nearby.
# related_resources:
#   - description: "AP Stylebook on alleged: say where the allegation comes from"
#     ref: http://bradmerrill.blogspot.com/2013/04/how-to-correctly-use-alleged-and.html
#   - description: "Daily Herald: why we are careful about how we say people are accused of crimes, 2022"
#     ref: https://www.dailyherald.com/20220907/opinion/policy-corner-why-were-careful-about-how-we-say-people-are-accused-of-crimes/
#   - description: "Wikipedia: words to watch, alleged and accused"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
#   - description: "UK Editors' Code of Practice, clause 1"
#     ref: https://vdocuments.mx/document/the-editors-codebook-1683553208.html
# custom:
#   severity: warning
#   profiles: {strict: error, bbc: info}
#   kinds: {opinion: off, interview: off}
#   message: "“{hit}”: no accuser and no charge stands nearby. Who alleges it?"
#   ask: "Whose charge is it? Name the accuser or the paper: the witness, the police, the indictment, the lawsuit. Without them the accusation is ours."
package rules.hedging.allegedly

import data.lib.accusers
import data.lib.interview

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	not interview.transcript
	some hit in input.matches.allegations
	hit.attribution == null
	not _answered_for(hit)
}

# An accuser, an authority, a charge or its paper in the sentence or beside it.
_answered_for(hit) if {
	some there in _around(hit)
	there in accusers.sentences
}

# "According to authorities" is an accuser without a name.
_answered_for(hit) if {
	some a in input.attributions
	a.frame == "according_to"
	a.sentence in _around(hit)
	input.sources[a.source].role in {"government", "official", "police"}
}

# The story has told who accuses; "the alleged fraud" goes on with that.
_answered_for(hit) if {
	hit.class != "adverb"
	some there in accusers.accused
	there < hit.sentence
}

# In a report of a case the charge is the allegation; but what else the accused
# "allegedly" did is another.
_answered_for(hit) if {
	hit.class != "adverb"
	some claim in input.claims
	claim.kind == "crime"
	claim.predicate in {"charge", "conviction"}
	claim.sentence < hit.sentence
}

# What is no offence, anybody in the sentence may allege.
_answered_for(hit) if {
	hit.class == "act"
	hit.sentence in {a.sentence | some a in input.attributions}
}

# In the title of a work it is a name.
_answered_for(hit) if {
	hit.block_kind != "headline"
	regex.match(`^\p{Lu}\pL+ \p{Lu}`, hit.text)
}

# The sentence and its neighbours in the paragraph.
_around(hit) := [there |
	some there in [hit.sentence - 1, hit.sentence, hit.sentence + 1]
	input.sentences[there].block == hit.block
]
