# METADATA
# title: Refuted, where denied is meant
# description: To refute is to prove false. The sentence shows somebody who says no, and no proof.
# related_resources:
#   - description: "BBC News Styleguide, quoted"
#     ref: http://strawberryyog.blogspot.com/2008/01/oopsie-beebs-blog.html
#   - description: "NPR: memos on rebut, refute and deny"
#     ref: http://ethics.npr.org/?s=Memmos
# custom:
#   severity: warning
#   profiles: {bbc: error}
#   kinds: {interview: off}
#   message: "“{hit}” means that it was proved false: by what?"
#   ask: Did they prove it false, or deny it? Give the proof, or write “denied” or “rejected”.
package rules.attribution.refute_misuse

import data.lib.interview

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	not interview.transcript
	some hit in input.matches.refutations
	_ours(hit)
	not _proved[hit.sentence]
}

# In the story's voice, and not in somebody else's.
_ours(hit) if hit.attribution == null

# "He said that all was well and refuted …": both verbs are his.
_ours(hit) if {
	said := input.attributions[hit.attribution]
	some a in input.attributions
	a.class == "refute"
	a.parent == said.i
	a.source_text == said.source_text
}

# "He refutes it, his solicitor said": told by one who speaks for him.
_ours(hit) if {
	said := input.attributions[hit.attribution]
	regex.match(`(?i)(^(his|her|its|their) |\b(attorney|chairman|chairwoman|lawyer|solicitor|spokes\w+)\b)`, said.source_text)
}

_proved := {hit.sentence: true |
	some hit in input.matches.refutations
	hit.class == "proof"
}
