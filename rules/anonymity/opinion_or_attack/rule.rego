# METADATA
# title: A judgement by somebody without a name
# description: Somebody whom the story does not name passes judgement on a person.
# related_resources:
#   - description: "Associated Press: news values and principles, anonymous sources"
#     ref: https://www.ap.org/about/news-values-and-principles/
#   - description: "NPR: special section on anonymous sourcing"
#     ref: http://ethics.npr.org/?s=anonymous
#   - description: "Guardian readers' editor: guidelines on anonymous sources, 2014"
#     ref: https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "Bloomberg's editor on sourcing, 2010"
#     ref: https://talkingbiznews.com/they-talk-biz-news/bloomberg-editor-in-chief-critiques-sourcing/
# custom:
#   severity: error
#   profiles: {bbc: warning}
#   kinds: {opinion: off}
#   message: "“{words}”: a judgement on a person from {source}, without a name. Will they sign it?"
#   ask: What did they see, and when? Report that, or get the judgement on the record, or cut it. Anonymity is for facts.
#   per: source
package rules.anonymity.opinion_or_attack

import data.lib.unnamed

report contains {"at": a.source_span, "related": [hit.at], "args": {"words": hit.text, "source": source.text}} if {
	some hit in input.matches.judgements
	a := input.attributions[hit.attribution]
	a.source in unnamed.heard
	source := input.sources[a.source]
	_knows(source)
	not _ails(hit, source)
	_judges(hit, a, source)
}

_judges(hit, _, _) if hit.class == "person"

_judges(hit, a, _) if {
	hit.class == "label"
	a.lemma in {"brand", "call", "deem", "depict", "describe", "dub", "label", "paint", "portray"}
}

_judges(hit, _, source) if {
	hit.class == "praise"
	_in_confidence(source)
}

_knows(source) if unnamed.someone(source)

_knows(source) if _in_confidence(source)

_knows(source) if source.head in _confidants

# A doctor says how weak somebody is.
_ails(hit, source) if {
	source.head in {"doctor", "medic", "nurse", "paramedic", "surgeon"}
	regex.match(`\b(cold|confused|difficult|distant|finished|gone|losing|lost|mad|out of his mind|out of her mind|slow|unstable|weak)\b`, hit.text)
}

_in_confidence(source) if source.kind == "anonymous"

_in_confidence(source) if unnamed.head(source) in {"office", "aide", "bare"}

_confidants := {noun.lemma | some noun in input.matches.confidants}

# "A colleague thinks Ms Park will sell": they have told it to somebody.
report contains {"at": a.source_span, "related": [hit.at], "args": {"words": hit.text, "source": source.text}} if {
	some hit in input.matches.judgements
	hit.class == "thought"
	a := input.attributions[hit.attribution]
	source := input.sources[a.source]
	not source.named
	input.blocks[source.block].body >= 0
	_knows(source)
}

# “He is a cowboy”, “Tom Reed treats us like hired help”: what somebody without a name
# says in so many words that a person is, or is in the habit of doing.
report contains {"at": a.source_span, "related": [quote.at], "args": {"words": trim_right(quote.text, ",."), "source": source.text}} if {
	some quote in input.quotes
	quote.about != ""
	a := input.attributions[quote.attribution]
	a.source in unnamed.heard
	source := input.sources[a.source]
	_knows(source)
	source.role != "spokesperson"
	_portrays(substring(quote.text, count(quote.about), -1))
}

_portrays(predicate) if {
	regex.match(`^(’s|'s| is| was) ((just|simply|really|such|basically|frankly|honestly|clearly) )?an? `, predicate)
	not regex.match(_station, predicate)
}

_portrays(predicate) if {
	regex.match(`^ ((just|simply|really|always|constantly|basically|only) )?[a-z]+[^s']s `, predicate)
	not regex.match(_state, predicate)
}

# What they fail to grasp.
_portrays(predicate) if regex.match(`^ ((really|just|simply|still) )?(doesn['’]t|does not|can['’]t|cannot|couldn['’]t|won['’]t|never) ((really|even) )?(care|cares|grasp|grasps|handle|handles|know|knows|lead|leads|learn|learns|listen|listens|respect|respects|think|thinks|understand|understands)\b`, predicate)

# What somebody is by calling or kin, and what they are about to do or have.
_station := `^\S* ?\S* ((just|simply|really) )?an? ([a-z-]+ ){0,3}(member|citizen|resident|native|friend|colleague|cousin|brother|sister|relative|candidate|suspect|patient|employee|player|student|teacher|lawyer|doctor|nurse|driver|client|customer|neighbou?r|veteran|parent|father|mother|man|woman|person|priority|part)\b`

_state := `^ (has|is|was|says|does|wants|needs|plans|hopes|expects|works|lives|remains|intends|faces|believes|looks|seems|feels|comes|goes|stays|owns|gets|supports|deserves|leaves|returns|arrives|starts|begins|appears|earns|holds|keeps|continues|agrees|accepts|denies)\b`
