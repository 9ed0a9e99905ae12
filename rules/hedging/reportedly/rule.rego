# METADATA
# title: A report without a reporter
# description: “Reportedly” and its kin say that somebody said so, and hide who.
# related_resources:
#   - description: "NPR Ethics Handbook: ID that source as best you can"
#     ref: http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/
#   - description: "Associated Press: credit and attribution, 2010"
#     ref: https://www.mediamatters.org/associated-press/associated-press-issues-tighter-attribution-policy
#   - description: "Tow Center: Lies, Damn Lies and Viral Content, 2015"
#     ref: https://www.cjr.org/tow_center_reports/craig_silverman_lies_damn_lies_viral_content.php/
# custom:
#   severity: warning
#   profiles: {strict: error, ap: error, reuters: error, npr: error}
#   kinds: {opinion: off}
#   message: "“{hit}”: the story leaves it open. Reported by whom?"
#   ask: Who reported this? Name the outlet, agency or person in this sentence; if it is our own reporting, drop “{hit}”.
package rules.hedging.reportedly

import data.lib.voices

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	some hit in input.matches.hedges
	hit.class == "hearsay"
	not _reporter_named(hit)
	not _speaks(hit)
	not _imagined(hit)
}

# Whom a play or a film makes up is a purported heir in it, and nobody has said so.
_imagined(hit) if {
	regex.match(`(?i)^(purported|putative)$`, hit.text)
	count(input.matches.fictions) > 0
}

# In the answer of an interview it is the word of whoever answers.
_speaks(hit) if input.attributions[hit.attribution].frame == "turn"

# _reporting are the attributions that may be whose report it is: who mentions a
# man, or writes a letter to him, takes part in the story and has not told it.
_reporting := {i |
	some i in voices.speaking
	not input.attributions[i].lemma in {
		"agree", "allude to", "declare", "decline", "email", "endorse", "express", "inform", "mention", "propose", "refer to", "respond", "thank",
	}
}

# _told are the sentences in which an outlet, a paper, a body or somebody in office
# tells something, or anybody reports. Whatever else a person says there, "the bank reportedly
# lent him the money" need not be from him.
_told := {a.sentence |
	some i in _reporting
	a := input.attributions[i]
	_reports(a)
	not input.sources[a.source].head in _seen
}

# Footage shows what it shows, and has not told what stands beside it.
_seen := {"clip", "footage", "image", "photo", "photograph", "picture", "recording", "tape", "video"}

_reports(a) if input.sources[a.source].kind != "named_person"

_reports(a) if input.sources[a.source].role in {"government", "official", "police", "spokesperson"}

_reports(a) if a.via != null

_reports(a) if a.lemma in {"report", "tweet", "write", "post", "reveal", "disclose"}

# In the sentence itself; but "the mayor reportedly told aides" names the mayor
# and not whoever reported what she told them.
_reporter_named(hit) if {
	some i in _reporting
	saying := input.attributions[i]
	saying.sentence == hit.sentence
	i != hit.qualifies
	not _beside_its_words(saying, hit)
}

# What is said in quotation marks is not what stands beside them: "“No,” said the
# keeper, who has reportedly signed".
_beside_its_words(saying, hit) if {
	saying.kind == "direct"
	hit.attribution != saying.i
}

# By an attribution that plainly still holds.
_reporter_named(hit) if input.sentences[hit.sentence].carried in voices.speaking

# In the sentence before or after it in the paragraph.
_reporter_named(hit) if {
	some near in [hit.sentence - 1, hit.sentence + 1]
	near in _told
	input.sentences[near].block == hit.block
}

# Or before that, where the sentence between is on hearsay too.
_reporter_named(hit) if {
	some other in input.matches.hedges
	other.class == "hearsay"
	other.sentence == hit.sentence - 1
	(hit.sentence - 2) in _told
	every near in [hit.sentence - 1, hit.sentence - 2] {
		input.sentences[near].block == hit.block
	}
}

# "According to authorities" names nobody either, but then that is the fault.
_reporter_named(hit) if {
	some a in input.attributions
	a.frame == "according_to"
	a.block == hit.block
	(hit.sentence - a.sentence) in {0, 1}
	_answerable(input.sources[a.source])
}

_answerable(source) if source.role in {"government", "outlet", "police", "spokesperson"}

# "According to the research team": the one whose study it is.
_answerable(source) if {
	source.head in {"author", "researcher", "scientist", "team"}
	regex.match(`(?i)^the `, source.text)
}

# Or it says who had the news first.
_reporter_named(hit) if {
	some carrier in input.matches.hedges
	carrier.class == "carrier"
	carrier.block == hit.block
	abs(carrier.sentence - hit.sentence) < 2
}

# A headline or a lead whose outlet comes in one of the next sentences.
_reporter_named(hit) if {
	_opens(hit)
	some masthead in input.matches.mastheads
	not masthead.text in {"Agency", "Chief", "Citizen", "Leader", "Press", "Radio", "Republic", "Republican", "Star", "TV", "Television"}
	input.blocks[masthead.block].body in {0, 1}
	(masthead.sentence - hit.sentence) in {0, 1, 2}
}

_opens(hit) if input.blocks[hit.block].body < 1

# A headline may leave the name to the lead.
_reporter_named(hit) if {
	hit.block_kind in {"headline", "deck"}
	some i in voices.speaking
	input.blocks[input.attributions[i].block].body == 0
}

# Or, where it is an outlet's, to the paragraph after that.
_reporter_named(hit) if {
	hit.block_kind in {"headline", "deck"}
	some i in voices.speaking
	input.blocks[input.attributions[i].block].body == 1
	input.sources[input.attributions[i].source].role == "outlet"
}
