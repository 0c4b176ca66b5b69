import type { APIRoute } from 'astro';
import { machineAnswer, siteOrigin } from '../http/machine-answer.ts';
import { robotsText } from '../machines/robots.ts';

export const GET: APIRoute = () => machineAnswer(robotsText(siteOrigin()), 'text/plain');
