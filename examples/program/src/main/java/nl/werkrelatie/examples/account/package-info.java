// SPDX-License-Identifier: EUPL-1.2
/** What an organisation tells the public about the rules, made from the rules themselves. */
@NullMarked
package nl.werkrelatie.examples.account;

import org.jspecify.annotations.NullMarked;
