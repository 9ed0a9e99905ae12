# METADATA
# title: A crowd with nobody in it
# description: “Critics say” and “many believe” give an opinion to a crowd of which the story names nobody.
# related_resources:
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
#   - description: "Politico: “Some say”, “experts say”, “critics say”, 2013"
#     ref: https://www.politico.com/blogs/media/2013/02/some-say-experts-say-critics-say-155900
#   - description: "Bloomberg's editor on sourcing, 2010"
#     ref: https://talkingbiznews.com/they-talk-biz-news/bloomberg-editor-in-chief-critiques-sourcing/
# custom:
#   severity: warning
#   kinds: {opinion: off}
#   message: "“{crowd}”: nobody of them is named or quoted here. Who are they?"
#   ask: Who can stand for them? Name or quote one, or say how many they are and where the number comes from.
#   per: source
package rules.attribution.vague_crowd

import data.lib.company
import data.lib.interview

report contains {"at": saying.source_span, "args": {"crowd": split(saying.source_text, ",")[0]}} if {
	not interview.transcript
	some saying in input.attributions
	source := input.sources[saying.source]
	source.kind == "unnamed_group"
	source.count == 0
	saying.lemma in _opinions
	_plain(saying)
	_crowd(saying, source)
	not _somebody(saying)
}

_opinions := {
	"accuse", "acknowledge", "according", "agree", "allege", "argue", "assert", "assume", "believe", "blame", "blast", "call", "caution",
	"charge", "claim", "complain", "concede", "condemn", "contend", "counter", "criticise", "criticize", "decry", "denounce", "deride",
	"describe", "dismiss", "dispute", "doubt", "expect", "express", "fear", "feel", "hail", "hope", "insist", "lament", "maintain", "mock",
	"note", "object", "point out", "praise", "predict", "question", "reject", "reply", "respond", "retort", "say", "speculate", "suggest", "suspect", "think", "warn", "wonder", "worry",
}

# Said in the body, by the story and not by somebody in it.
_plain(saying) if {
	input.blocks[saying.block].body >= 0
	saying.parent == null
	not saying.modal
	not saying.negated
	not saying.question
	count(saying.content) > 0

	# "She rebuked critics who say …" is about critics, and no source.
	not regex.match(`([^,] who| that| which)$`, saying.source_text)

	# Those the story has spoken of.
	not regex.match(`(?i)^(the|these|those) `, saying.source_text)
}

# The noun stands outside quotation marks.
_crowd(saying, source) if {
	some noun in input.matches.crowds
	noun.sentence == saying.sentence
	noun.lemma == source.head
	_thinks(noun.class, saying)
}

_thinks(class, _) if class in {"anyone", "stance", "watcher"}

_thinks("public", saying) if _at_large(saying)

# "Workers at Garde Ltd" have a name around them.
_thinks("staff", saying) if {
	_at_large(saying)
	input.sources[saying.source].organization == ""
}

# What residents said may be what the reporter heard; what they say or fear is
# what everybody is said to think.
_at_large(saying) if saying.tense in {"present", "perfect"}

_at_large(saying) if saying.class == "attitude"

# One of them speaks in the sentence or in the two that follow.
_somebody(saying) if {
	some near in numbers.range(saying.sentence, saying.sentence + 2)
	near in (company.members | company.linked)
}

# After a worker has spoken, "many workers say" goes on from her.
_somebody(saying) if {
	some other in input.attributions
	other.sentence in {saying.sentence - 2, saying.sentence - 1}
	input.sources[other.source].kind == "named_person"
	input.sources[other.source].role == ""
	some noun in input.matches.crowds
	noun.sentence == saying.sentence
	noun.class in {"public", "staff"}
}

# "Some observers, including …".
_somebody(saying) if regex.match(`\b(including|such as|like|among them|led by)\b`, saying.source_text)

# "Among them is Ann Koe."
_somebody(saying) if {
	some sign in input.matches.crowds
	sign.class == "member"
	sign.block == saying.block
	sign.sentence in {saying.sentence, saying.sentence + 1}
}

# A poll counts what voters say, and the paragraphs after it go on with that.
_somebody(saying) if {
	some near in numbers.range(saying.block - 2, saying.block)
	near in _polls
}

_polls := {sign.block |
	some sign in input.matches.crowds
	sign.class == "poll"
}
