# METADATA
# title: A judgement without a judge
# description: Somebody “was criticised”, or something “raised concerns”, and nobody is there who criticised or was concerned.
# related_resources:
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013: linguistic models for analyzing and detecting biased language"
#     ref: https://typeset.io/papers/linguistic-models-for-analyzing-and-detecting-biased-5f50dhtcgj
# custom:
#   severity: info
#   profiles: {strict: warning, reuters: warning}
#   kinds: {opinion: off, interview: off}
#   message: "“{hit}”: the story leaves it open. {asks}?"
#   ask: Who judges so? Make them the subject, or cut it.
package rules.attribution.agentless_passive

import data.lib.interview

report contains {"at": hit.at, "args": {"hit": hit.text, "asks": asks}} if {
	not interview.transcript
	some hit in input.matches.reactions
	asks := _asks[hit.class]
	input.blocks[hit.block].body >= 0
	not _told(hit)
	not _judged[hit.sentence]
	not _before_a_bench(hit)
	not _followed(hit)
	not _judge_speaks(hit)
	not _answered(hit)
	not _critics[hit.sentence + 1] == hit.block
}

_asks := {"passive": "By whom", "reaction": "Whose", "amid": "Whose", "charge": "Whose"}

# By anybody but another newsroom, whose words the story has made its own.
_told(hit) if input.sources[input.attributions[hit.attribution].source].role != "outlet"

_judged := {hit.sentence: true |
	some hit in input.matches.reactions
	hit.class == "judge"
}

# Whoever is "accused of" something in court is accused there.
_before_a_bench(hit) if {
	regex.match(`(?i)\b(accus|alleg|blame|complain|suspect)`, hit.text)
	some word in input.matches.reactions
	word.class == "bench"
	word.sentence == hit.sentence
}

# "Criticised by", "outrage among": not "endorsed by one and criticised".
_followed(hit) if {
	some agent in input.matches.reactions
	agent.class == "agent"
	agent.sentence == hit.sentence
	agent.i > hit.i
}

# "The union called it cruel": judged, if not in a verb of saying.
_critics := {hit.sentence: hit.block | some hit in input.matches.reactions; hit.class == "critic"}

# Who speaks in the sentence may be the judge; but "Mr Dorn, whose speech was seen as
# a failure, said" is the one who is judged.
_judge_speaks(hit) if {
	_another_speaks(hit, hit.sentence)
	not regex.match(`(?i)\b(seen|viewed|regarded|considered|perceived)\b( (a|an|as)$|$)`, hit.text)
}

# In the next sentence too.
_answered(hit) if {
	hit.class != "charge"
	_another_speaks(hit, hit.sentence + 1)
	input.sentences[hit.sentence + 1].block == hit.block
}

# Somebody speaks, who may be one of those who judge; the judged one, with whom the story
# goes on, is not, nor whom that one quotes: "He said later".
_another_speaks(hit, sentence) if {
	some a in input.attributions
	a.sentence == sentence
	a.parent == null
	_voice(a)
	not lower(a.source_text) in {"he", "it", "she"}
	not _defends(hit, a)
}

# "Roe drew criticism. Ann Roe said": it falls on her.
_defends(hit, a) if {
	some name in input.matches.judged
	name.sentence == hit.sentence
	surname := regex.find_n(`\pL+$`, name.text, 1)[0]
	surname in split(input.sources[a.source].name, " ")
}

# A part that somebody plays says nothing, nor does who does not answer.
_voice(a) if {
	a.frame != "noun"
	a.class != "no_comment"
	not a.lemma in {"chant", "depict", "portray", "shout", "sing"}
	not input.sources[a.source].role in {"crowd", "outlet"}
}
