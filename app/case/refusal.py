"""A refusal: something the program will not do, told in a sentence that says what to do instead.

Every room raises it; screens translate the template, the command line prints it.
"""

from __future__ import annotations


class Refusal(Exception):
    """A Dutch sentence for a person, with the values that complete it.

    ``template`` is the sentence as written in the code, so that a screen can look up its
    translation before filling in ``values``.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template, values)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)
