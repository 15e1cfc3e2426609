// SPDX-License-Identifier: EUPL-1.2
/** What a researcher types in JShell or in a script: functions that answer in sentences. */
@NullMarked
package nl.werkrelatie.examples.shell;

import org.jspecify.annotations.NullMarked;
