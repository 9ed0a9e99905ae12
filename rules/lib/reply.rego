# METADATA
# description: |
#   Who has answered an accusation. It errs towards an answer: where the story
#   does not make plain whose denial it holds, it may be that of the accused.
package lib.reply

# answered reports whether somebody answers for a subject, of a power or of none,
# who is accused by these claims.
answered(subject, _, _) if {
	some hit in _unasked
	_may_be_asked(hit, subject)
}

answered(_, _, accused) if {
	some paragraph in _loose
	near(paragraph, accused)
}

answered(subject, owner, _) if {
	some i, _ in _answering
	_speaks_for(input.sources[i], subject, owner)
}

answered(_, owner, accused) if {
	some i, paragraphs in _answering
	_unplaced(input.sources[i], owner)
	some paragraph in paragraphs
	near(paragraph, accused)
}

# Who calls the charge a lie in the same paragraph, and belongs to nobody that the story
# names, does so for the accused.
answered(_, _, accused) if {
	some hit in input.matches.answers
	hit.class == "denial"
	some claim in accused
	hit.block == claim.block
	hit.sentence > claim.sentence
	some source in _speakers[hit.sentence]
	source != input.attributions[claim.owner].source
	input.sources[source].kind == "named_person"
	input.sources[source].organization == ""
}

# Who only responds may do so to something else.
answered(subject, owner, accused) if {
	some hit in input.matches.answers
	near(input.blocks[hit.block].body, accused)
	some source in _speakers[hit.sentence]
	may_speak_for(input.sources[source], subject, owner)
}

# A person or a body that is heard right after the accusation has been asked. A
# state speaks with many voices, and of many things.
answered(subject, "", accused) if {
	some a in _talking
	input.sources[a.source].kind != "anonymous"
	may_speak_for(input.sources[a.source], subject, "")
	not a.source in _accusers(accused)
	not _namesake(input.sources[a.source], subject)
	some claim in accused
	_of_it(a, claim)
}

# "Jason Orr" is not heard for Jason Bell: who shares no more than a first name with
# him, and has no office at his.
_namesake(source, subject) if {
	source.kind == "named_person"
	contains(source.name, " ")
	names := split(lower(subject), " ")
	count(_words(subject) & _words(source.name)) > 0
	not names[count(names) - 1] in _words(source.name)
	count(_words(subject) & _words(concat(" ", [source.title, source.organization, source.principal]))) == 0
}

# Who complains of somebody may be told of as his: "a former aide to Senator Reed".
_accusers(accused) := {input.attributions[claim.owner].source | some claim in accused}

# But an arm of the state, or its spokesman, that speaks next speaks of that.
answered(subject, owner, accused) if {
	some a in _talking
	source := input.sources[a.source]
	_official(source)
	_speaks_for(source, subject, owner)
	some claim in accused
	_after(a, claim) in {1, 2}
}

# In the same sentence and paragraph only what comes after it.
_of_it(a, claim) if {
	a.sentence == claim.sentence
	a.i > claim.owner
	not _told_before(a, claim)
}

# "The council, which said on Monday that it would meet, faces allegations of fraud."
_told_before(a, claim) if {
	claim.predicate == "accused"
	contains(claim.text, sprintf(", which %s ", [a.cue_text]))
}

_told_before(a, claim) if {
	claim.predicate == "accused"
	contains(claim.text, sprintf(", who %s ", [a.cue_text]))
}

_of_it(a, claim) if {
	a.sentence > claim.sentence
	_after(a, claim) in {0, 1}
}

_of_it(a, claim) if {
	a.kind in {"direct", "mixed"}
	_after(a, claim) == 2
}

# How many paragraphs after a claim something is said.
_after(a, claim) := input.blocks[a.block].body - input.blocks[claim.block].body

_official(source) if source.kind == "named_org"

_official(source) if regex.match(`(?i)\b(spokes[a-z]+|press secretary)\b`, source.text)

# near paragraphs are those around an accusation: what stands further off answers
# something else.
near(paragraph, accused) if {
	some claim in accused
	abs(paragraph - input.blocks[claim.block].body) <= 3
}

# A question unanswered, by nobody that the model can name. What somebody "would
# not say" was asked of him on the spot.
_unasked := [hit |
	some hit in input.matches.answers
	hit.class == "comment"
	not startswith(hit.text, "would ")
	_unspoken(hit)
]

# "Halden did not answer" is no silence of Brandt's.
_may_be_asked(hit, subject) if count(_words(subject) & _words(hit.text)) > 0

_may_be_asked(hit, _) if not regex.match(`^\p{Lu}`, hit.text)

# A denial of nobody that the model can name, or in a sentence without a speaker.
_loose := {input.blocks[hit.block].body |
	some hit in input.matches.answers
	hit.class != "response"
	_unspoken(hit)
} | {input.blocks[a.block].body |
	some a in _replying
	a.lemma in {"deny", "dispute", "decline", "comment", "respond", "reply"}
	_nameless(a)
}

# Who "did not elaborate" has spoken of something else.
_replying := [a |
	some a in input.attributions
	a.class in {"denial", "refute", "no_comment"}
	a.lemma != "elaborate"
	not _refuses(a)
]

# Who "refused to hold the hearing", or "rejected the offer", was asked for something
# else than a word on it.
_refuses(a) if {
	a.lemma in {"decline", "refuse", "reject", "rebuff", "rule out"}
	not a.sentence in _replies
}

_replies := {hit.sentence | some hit in input.matches.answers; hit.class in {"comment", "denial"}}

_nameless(a) if a.source == null

_nameless(a) if input.sources[a.source].kind == "unknown"

_nameless(a) if lower(a.source_text) in {"he", "she", "it", "they", "who", "which"}

# By sentence with an answer, who is heard there.
_speakers := {sentence: sources |
	some sentence in {hit.sentence | some hit in input.matches.answers}
	sources := {a.source | some a in input.attributions; a.sentence == sentence; a.source != null}
	count(sources) > 0
}

# Nobody is heard in its sentence, and it stands in no words of anybody.
_unspoken(hit) if {
	not _speakers[hit.sentence]
	not _quoted[hit.quote]
}

_quoted := {quote.i: true | some quote in input.quotes; quote.attribution != null}

# By source that answers, the paragraphs in which it does.
_answering := {source: paragraphs |
	some source in {reply.source | some reply in _answers}
	paragraphs := {input.blocks[reply.block].body | some reply in _answers; reply.source == source}
}

_answers := {{"source": a.source, "block": a.block} | some a in _replying} | {{"source": source, "block": hit.block} |
	some hit in input.matches.answers
	hit.class != "response"
	some source in _speakers[hit.sentence]
}

_talking := [a |
	some a in input.attributions
	not a.class in {"attitude", "accusation", "directive", "document"}
	a.lemma != "threaten"
	not _recited(a)
	not a.negated
]

# What an accuser has the accused say between quotation marks is the accuser's word.
_recited(a) if {
	parent := input.attributions[a.parent]
	parent.frame == "verb"
	parent.kind in {"direct", "mixed"}
}

# tied are sources that speak for a subject: the same name, a part of it in their
# name, office or body ("Dorn's lawyer"), or the same power.
tied(source, subject, _) if {
	count(_words(subject) & _said_of(source)) > 0
	not _left(source, subject)
}

# "A former agent of Dorn's" speaks for himself.
_left(source, subject) if {
	source.former
	count(_words(subject) & _words(source.name)) == 0
}

tied(source, _, owner) if {
	owner != ""
	owner in {source.owner, source.nationality}
}

# A police force that answers in a story that accuses one is that one.
tied(source, subject, _) if {
	regex.match(`(?i)\bpolice\b`, source.text)
	endswith(subject, " police")
}

# speaks_as holds of a source that is the accused or an arm of the accused state.
speaks_as(source, subject, "") if {
	count(_words(subject) & _said_of(source)) > 0
	not _left(source, subject)
}

speaks_as(source, _, owner) if {
	owner != ""
	owner == source.owner
}

# may_speak_for are those, and whoever might be one of them.
may_speak_for(source, subject, owner) if _speaks_for(source, subject, owner)

may_speak_for(source, _, owner) if _unplaced(source, owner)

_speaks_for(source, subject, owner) if tied(source, subject, owner)

# "His lawyer", "a spokesman", "the company" without more: whose, nobody knows.
_speaks_for(source, _, _) if {
	source.organization == ""
	source.principal == ""
	source.head in {"lawyer", "attorney", "solicitor", "barrister", "spokesman", "spokeswoman", "spokesperson", "agent", "representative", "family"}
	not regex.match(`(?i)(['’]s |\b(for|of) (the|a|an|his|her|their|some|two|three) [a-z])`, source.text)
}

# "Its chief executive", "his agent" stand for whoever was spoken of last.
_speaks_for(source, _, _) if regex.match(`(?i)^(its|his|her|their) `, source.title)

# "A spokesman for the company": for the one of which the story tells.
_speaks_for(source, _, _) if {
	source.head in {"lawyer", "attorney", "spokesman", "spokeswoman", "spokesperson", "representative"}
	regex.match(`(?i)\bfor the (bank|charity|church|club|company|firm|hospital|hotel|school|university)$`, split(source.text, ",")[0])
}

# "The notary" who says so is the notary who is accused.
_speaks_for(source, subject, _) if {
	source.head != ""
	startswith(lower(source.text), "the ")
	some claim in input.claims
	claim.subject == subject
	claim.kind in {"accusation", "crime"}
	source.head in split(lower(claim.text), " ")
}

# "The president's office", "the mayor's lawyer" without a name: of the one of whom
# the story tells.
_speaks_for(source, _, _) if regex.match(`(?i)^the (president|prime minister|premier|chancellor|mayor|governor|senator|minister|congressman|congresswoman|bishop|archbishop|king|queen|prince|candidate|defendant|accused|suspect|chairman|chief executive)['’]s (office|campaign|team|staff|aides|lawyers?|attorneys?|spokes[a-z]+|press|family|party|camp|administration)`, source.text)

# Who speaks for the house of a president.
_speaks_for(source, subject, owner) if {
	regex.match(`(?i)\b(white house|press secretary|kremlin|downing street|élysée|elysee|presidency|presidential)\b`, source.text)
	_ruler(subject, owner)
}

# A government has spokesmen and ministries.
_speaks_for(source, subject, _) if {
	endswith(subject, "government")
	regex.match(`(?i)\b(government|ministry|minister)\b`, source.text)
}

# "The company" may be any that was spoken of.
_unplaced(source, _) if {
	source.organization == ""
	source.head in {"company", "firm"}
}

# Whoever is told of by name alone may speak for a power.
_unplaced(source, owner) if {
	owner != ""
	source.kind in {"named_org", "named_person"}
	source.owner == ""
	source.organization == ""
	source.nationality == ""
}

# A president, or whoever may be one.
_ruler(subject, "") if regex.match(`(?i)(president|prime minister|white house|administration|downing street|kremlin)`, subject)

_ruler(subject, _) if {
	some claim in input.claims
	claim.subject == subject
	regex.match(`(?i)\b(president|prime minister|premier|chancellor)\b`, claim.text)
}

_ruler(_, owner) if owner != ""

_words(name) := {word |
	some word in regex.find_n(`[^ ]{3,}`, replace(replace(replace(lower(name), ",", ""), "’s", ""), "'s", ""), -1)
} - {
	"the", "and", "for", "ltd", "inc", "llc", "president", "central", "government", "ministry", "former", "company", "party", "united", "state", "states", "city", "new", "police",
	"officer",
}

_said_of(source) := _words(concat(" ", [source.name, source.title, source.organization, source.principal, trim(source.text, ".")]))

# at_once are the sentences that hold an answer: beside an accusation it is the
# answer to that.
at_once := {hit.sentence |
	some hit in input.matches.answers
	hit.class in {"comment", "denial"}
}

# given are the sentences in which anybody answers.
given := at_once | {a.sentence | some a in _replying}

# paragraphs are the ordinals of those in which somebody answers for a subject; a
# headline counts as -1.
paragraphs(subject, owner) := {input.blocks[reply.block].body |
	some reply in _replied
	may_speak_for(input.sources[reply.source], subject, owner)
} | _unowned

# places gives by paragraph what was answered in it.
places := {body: handles |
	some other in _replied
	body := input.blocks[other.block].body
	handles := {reply.at | some reply in _replied; input.blocks[reply.block].body == body}
}

_replied := {{"at": a.at, "block": a.block, "source": a.source} |
	some a in _replying
	a.source != null
} | {{"at": hit.at, "block": hit.block, "source": source} |
	some hit in input.matches.answers
	some source in _speakers[hit.sentence]
}

# What nobody is heard to say may be anybody's answer.
_unowned := {input.blocks[hit.block].body |
	some hit in input.matches.answers
	_unspoken(hit)
} | {input.blocks[a.block].body |
	some a in _replying
	_nameless(a)
}
